package org.overread.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.overread.imaging.StackFinding.Code;

/// What the positions of an ordered stack tell: gaps, repeats, uneven steps, tilt.
///
/// @param spacing empty in a stack without geometry
record StackSurvey(Optional<StackSpacing> spacing, List<StackFinding> findings) {
    /// Less than this is the rounding of the positions, degrees.
    private static final double LEAST_TILT = 0.3;

    /// A declared and a measured tilt that differ by more disagree, degrees.
    private static final double TILT_AGREES = 1.0;

    static StackSurvey of(List<SliceFacts> stack) {
        List<StackFinding> findings = new ArrayList<>();
        Optional<Orientation> orientation =
                stack.isEmpty() ? Optional.empty() : stack.getFirst().orientation();
        Optional<StackSpacing> spacing = orientation.map(way -> spacing(stack, way));
        orientation.ifPresent(way -> addTilt(stack, way, findings));
        spacing.ifPresent(found -> addSpacing(stack, found, findings));
        addCount(stack, facts -> facts.look().lossy(), Code.LOSSY, findings);
        addCount(stack, SliceFacts::isReformat, Code.REFORMATTED, findings);
        addCount(stack, facts -> !facts.isOriginal() && !facts.isReformat(), Code.DERIVED, findings);
        return new StackSurvey(spacing, findings);
    }

    private static StackSpacing spacing(List<SliceFacts> stack, Orientation way) {
        Vector3 along = way.stackingDirection();
        return StackSpacing.of(
                stack.stream()
                        .mapToDouble(facts -> StackAssembly.projection(facts, along))
                        .toArray(),
                stack.stream().map(SliceFacts::instance).toArray(OptionalInt[]::new));
    }

    private static void addSpacing(List<SliceFacts> stack, StackSpacing spacing, List<StackFinding> findings) {
        if (spacing.gaps() > 0) {
            int first = 0;
            while (spacing.gapBefore().get(first) == 0) {
                first++;
            }
            findings.add(StackFinding.of(Code.MISSING_SLICES, "slices", spacing.missing())
                    .with("gaps", spacing.gaps())
                    .with("firstAtMillimetres", geometry(stack.get(first - 1)).location()));
        }
        if (!spacing.regular()) {
            findings.add(StackFinding.of(Code.IRREGULAR_SPACING, "minMillimetres", spacing.shortest())
                    .with("maxMillimetres", spacing.longest()));
        }
        if (spacing.duplicates() > 0) {
            findings.add(StackFinding.of(Code.DUPLICATE_POSITIONS, "slices", spacing.duplicates()));
        }
    }

    /// Tilt is the angle between the slices' normal and the way from the first slice to the last, which is the table's.
    private static void addTilt(List<SliceFacts> stack, Orientation way, List<StackFinding> findings) {
        Vector3 normal = way.stackingDirection();
        Vector3 travel = geometry(stack.getLast())
                .position()
                .minus(geometry(stack.getFirst()).position());
        OptionalDouble declared = stack.getFirst().tilt();
        boolean scanned =
                way.plane() == Plane.AXIAL && stack.stream().allMatch(SliceFacts::isOriginal) && declared.isPresent();
        boolean moved = travel.dot(normal) > 0.01;
        if (!moved && !scanned) {
            return;
        }
        // With all slices at one place only the patient's axis can stand for the table, and only if the scanner agrees.
        double measured = normal.degreesTo(moved ? travel : new Vector3(0, 0, 1));
        boolean agrees = declared.isPresent() && Math.abs(Math.abs(declared.getAsDouble()) - measured) <= TILT_AGREES;
        if (measured >= LEAST_TILT && (moved || agrees)) {
            double sign = agrees ? declared.getAsDouble() : normal.y();
            findings.add(StackFinding.of(Code.GANTRY_TILT, "degrees", Math.copySign(measured, sign)));
        }
        if (scanned && moved && !agrees) {
            findings.add(StackFinding.of(Code.TILT_MISMATCH, "declaredDegrees", declared.getAsDouble())
                    .with("measuredDegrees", measured));
        }
    }

    private static void addCount(
            List<SliceFacts> stack, Predicate<SliceFacts> those, Code code, List<StackFinding> findings) {
        long count = stack.stream().filter(those).count();
        if (count > 0) {
            findings.add(new StackFinding(code, StackFinding.of(code).severity(), Map.of("slices", (double) count)));
        }
    }

    private static Geometry geometry(SliceFacts facts) {
        return facts.slice().geometry().orElseThrow();
    }
}
