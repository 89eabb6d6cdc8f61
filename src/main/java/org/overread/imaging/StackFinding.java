package org.overread.imaging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Something about a stack that a reader must know. Found in the files, never guessed away.
///
/// @param values figures in the order of the text's parameters; each name says the unit or what is counted
public record StackFinding(Code code, Severity severity, Map<String, Double> values) {
    public StackFinding {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static StackFinding of(Code code) {
        return new StackFinding(code, code.severity, Map.of());
    }

    static StackFinding of(Code code, String name, double value) {
        return new StackFinding(code, code.severity, Map.of(name, value));
    }

    StackFinding with(String name, double value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new StackFinding(code, severity, more);
    }

    /// The key of its text in the message files.
    public String messageKey() {
        return "imaging.finding." + code.name();
    }

    /// What the text takes as parameters.
    public List<Double> arguments() {
        return List.copyOf(values.values());
    }

    /// How much it matters.
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    /// What was found.
    public enum Code {
        /// Slices lie askew to the direction in which they are stacked. `degrees`, with the scanner's own sign where
        /// Gantry/Detector Tilt (0018,1120) agrees; otherwise positive where the normal leans to the back.
        GANTRY_TILT(Severity.WARNING),
        /// The tilt in the header is not the tilt in the positions. `declaredDegrees`, `measuredDegrees`.
        TILT_MISMATCH(Severity.WARNING),
        /// Slices are missing inside the stack. `slices` missing, `gaps` and `firstAtMillimetres`, the location of the
        /// last slice before the first gap.
        MISSING_SLICES(Severity.ERROR),
        /// The distance between slices varies. `minMillimetres`, `maxMillimetres`.
        IRREGULAR_SPACING(Severity.WARNING),
        /// Several slices lie at one position. `slices` beyond one for each position.
        DUPLICATE_POSITIONS(Severity.WARNING),
        /// Slices of another orientation, or without one, are in another stack. `slices`.
        MIXED_ORIENTATION(Severity.WARNING),
        /// Slices of another size, pixel spacing or kind are in another stack. `slices`.
        MIXED_SIZE(Severity.WARNING),
        /// Slices that were computed with another kernel are in another stack. `slices`.
        MIXED_KERNEL(Severity.WARNING),
        /// The series' positions are in several coordinate systems that cannot be compared. `frames`.
        SEVERAL_FRAMES_OF_REFERENCE(Severity.WARNING),
        /// This is not the first stack of its series. `stack`, from 1, and `stacks`.
        PART_OF_SERIES(Severity.INFO),
        /// Scout images are in another stack. `slices`.
        LOCALIZER_EXCLUDED(Severity.INFO),
        /// Files that cannot be shown. `slices`.
        UNREADABLE_SLICES(Severity.ERROR),
        /// The pixels went through a lossy compression. `slices`.
        LOSSY(Severity.WARNING),
        /// The images were cut out of others: Image Type says MPR, MIP or the like. `slices`.
        REFORMATTED(Severity.INFO),
        /// The images were computed from others in another way: Image Type begins with DERIVED. `slices`.
        DERIVED(Severity.INFO),
        /// Positions are missing: the order is that of Instance Number, lengths and reformats are unknown.
        NO_GEOMETRY(Severity.ERROR);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }
    }
}
