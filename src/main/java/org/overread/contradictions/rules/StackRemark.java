package org.overread.contradictions.rules;

import java.util.List;

/// Something odd about the stack of a series, as the imaging room found it.
///
/// @param series Series Instance UID
/// @param description of the series, as its header has it
/// @param code name of the finding, such as `MISSING_SLICES`
/// @param values the figures of its text, in their order
public record StackRemark(String series, String description, String code, List<Double> values) {
    public StackRemark {
        values = List.copyOf(values);
    }
}
