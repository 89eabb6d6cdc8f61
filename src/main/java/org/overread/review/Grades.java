package org.overread.review;

import java.util.Map;
import java.util.Optional;
import org.overread.labels.LabelCode;

/// What a reader thinks of the own answers and of the images.
///
/// @param certainty of the labels for which it was said
/// @param quality of the study's images; empty if it was not said
public record Grades(Map<LabelCode, Certainty> certainty, Optional<ImageQuality> quality) {
    /// Nothing was said.
    public static final Grades NONE = new Grades(Map.of(), Optional.empty());

    public Grades {
        certainty = Map.copyOf(certainty);
    }
}
