package org.overread.catalog;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the catalog holds, by DICOM UIDs. Where two datasets hold a study of one UID, the one that came first counts;
/// of two files of a series with one UID the first counts; files without one are not found.
@Service
public class ImageCatalog {
    private static final String READERS = "hasAnyRole('READER', 'ADJUDICATOR', 'COORDINATOR')";

    private final ImageQueries queries;

    ImageCatalog(ImageQueries queries) {
        this.queries = queries;
    }

    /// By code.
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<StudyEntry> studies(UidQuery query) {
        return queries.studies(query);
    }

    /// By study, then by number.
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<SeriesEntry> series(UidQuery query) {
        return queries.series(query);
    }

    /// By series, then in the order of the catalog.
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<ImageEntry> images(UidQuery query) {
        return queries.images(query);
    }
}
