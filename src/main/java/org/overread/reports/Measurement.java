package org.overread.reports;

import java.util.List;

/// A figure in a report, as it stands there: no figure is computed.
///
/// @param values one for a length, volume or density; two or three for a size; two for a range
/// @param unit `mm`, `ml` or `HU`; centimetres are given as `mm`
public record Measurement(Kind kind, List<Double> values, String unit, Span span, int sentence) {
    public Measurement {
        values = List.copyOf(values);
    }

    /// What was measured.
    public enum Kind {
        VOLUME,
        THICKNESS,
        MIDLINE_SHIFT,
        DENSITY,
        /// Two or three diameters.
        SIZE,
        /// A length whose meaning the text does not tell.
        LENGTH
    }
}
