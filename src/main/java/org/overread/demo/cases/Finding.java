package org.overread.demo.cases;

import java.util.List;
import java.util.Set;
import org.overread.demo.phantom.Lesion;
import org.overread.labels.LabelCode;

/// One finding of a case.
///
/// @param lesions that draw it
/// @param labels that it makes true by itself
/// @param significant whether it makes a hemorrhage beside it a combined pathology
/// @param description for the report's findings
/// @param conclusion for the report's conclusion; empty for what a radiologist would not conclude with
public record Finding(
        List<Lesion> lesions, Set<LabelCode> labels, boolean significant, Wording description, Wording conclusion) {
    public Finding {
        lesions = List.copyOf(lesions);
        labels = Set.copyOf(labels);
    }

    static Finding bleed(List<Lesion> lesions, LabelCode type, Wording description, Wording conclusion) {
        return new Finding(lesions, Set.of(Labels.ICH, type), false, description, conclusion);
    }

    boolean isBleed() {
        return labels.contains(Labels.ICH);
    }
}
