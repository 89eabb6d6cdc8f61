package org.overread.imaging.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.overread.catalog.SeriesId;
import org.overread.imaging.StackAddress;

/// What the viewer is asked to show, with the words that stand in the corner over the image.
///
/// @param studyUid Study Instance UID, opaque text; the images are shown only if they carry the same one
/// @param studyCode the portal's short name of the study, such as `HEM-0412`
/// @param patientLine age and sex as the reader's language writes them, such as `57 F`
/// @param front the stack in front
/// @param others the study's other stacks, which can be put beside it
/// @param coming series that are likely to be opened next, of this study or the next one; fetched when all else is
/// there
public record ShownSeries(
        String studyUid,
        String studyCode,
        String patientLine,
        SeriesCaption front,
        List<SeriesCaption> others,
        List<SeriesId> coming) {
    public ShownSeries {
        others = List.copyOf(others);
        coming = List.copyOf(coming);
    }

    /// As the browser gets it.
    Map<String, Object> properties() {
        Map<String, Object> all = new HashMap<>(front.properties());
        all.put("studyUid", studyUid);
        all.put("studyCode", studyCode);
        all.put("patientLine", patientLine);
        all.put("others", others.stream().map(SeriesCaption::properties).toList());
        all.put(
                "coming",
                coming.stream()
                        .map(series ->
                                Map.of("source", StackAddress.first(series).path()))
                        .toList());
        return all;
    }
}
