package org.overread.imaging.ui;

import java.util.List;
import org.overread.catalog.SeriesId;

/// What the viewer is asked to show, with the words that stand in the corner over the image.
///
/// @param studyUid Study Instance UID, opaque text; the images are shown only if they carry the same one
/// @param studyCode the portal's short name of the study, such as `HEM-0412`
/// @param patientLine age and sex as the reader's language writes them, such as `57 F`
/// @param series which series
/// @param seriesLabel what the series is called, such as `Brain 5.0`
/// @param technique further lines, such as `FC63 · 5.0 mm` and `120 kVp · 190 mA`
/// @param opening the window in which it opens
public record ShownSeries(
        String studyUid,
        String studyCode,
        String patientLine,
        SeriesId series,
        String seriesLabel,
        List<String> technique,
        OpeningWindow opening) {
    public ShownSeries {
        technique = List.copyOf(technique);
    }
}
