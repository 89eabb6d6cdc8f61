package org.overread.api;

import java.util.List;
import org.overread.catalog.DataRoot;
import org.overread.catalog.ImageCatalog;
import org.overread.catalog.ImageEntry;
import org.overread.catalog.UidQuery;
import org.springframework.stereotype.Component;

/// Takes images out of the catalog by the UIDs of an address, and leaves the trace of it. UIDs are opaque text of
/// digits and dots.
@Component
class ImageShelf {
    private final ImageCatalog catalog;
    private final ReadDiary diary;

    ImageShelf(ImageCatalog catalog, ReadDiary diary) {
        this.catalog = catalog;
        this.diary = diary;
    }

    /// All images of a study.
    ///
    /// @throws Refusal UNKNOWN if there are none, BAD_UID
    List<ImageEntry> study(String study) {
        return found(UidQuery.ALL.ofStudies(uid(study)));
    }

    /// All images of a series.
    ///
    /// @throws Refusal UNKNOWN if there are none, BAD_UID
    List<ImageEntry> series(String study, String series) {
        return found(UidQuery.ALL.ofStudies(uid(study)).ofSeries(uid(series)));
    }

    /// @throws Refusal UNKNOWN, BAD_UID
    ImageEntry image(String study, String series, String image) {
        return found(UidQuery.ALL.ofStudies(uid(study)).ofSeries(uid(series)).ofImages(uid(image)))
                .getFirst();
    }

    private List<ImageEntry> found(UidQuery query) {
        List<ImageEntry> images = catalog.images(query);
        if (images.isEmpty()) {
            throw new Refusal(Refusal.Code.UNKNOWN);
        }
        diary.read(images.getFirst().series().study());
        return images;
    }

    private static List<String> uid(String text) {
        if (!DataRoot.isUid(text)) {
            throw new Refusal(Refusal.Code.BAD_UID);
        }
        return List.of(text);
    }
}
