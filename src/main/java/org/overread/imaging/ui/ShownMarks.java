package org.overread.imaging.ui;

import java.util.List;
import java.util.Map;

/// The marks of the study in front.
///
/// @param studyUid Study Instance UID; marks are drawn on images of this study alone
/// @param editable whether the reader may make and change marks
public record ShownMarks(String studyUid, boolean editable, List<ShownMark> marks) {
    public ShownMarks {
        marks = List.copyOf(marks);
    }

    /// As the browser gets it.
    Map<String, Object> properties() {
        return Map.of(
                "studyUid",
                studyUid,
                "editable",
                editable,
                "marks",
                marks.stream().map(ShownMark::properties).toList());
    }
}
