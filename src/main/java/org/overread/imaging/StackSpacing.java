package org.overread.imaging;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// How far slices lie apart, measured along their normal.
///
/// @param gapBefore for each slice, how many are missing before it
/// @param duplicates slices that lie where the one before lies
/// @param shortest shortest step that is neither a duplicate nor a gap, mm; 0 without any
/// @param longest longest such step, mm
/// @param regular whether those steps are alike
record StackSpacing(List<Integer> gapBefore, int duplicates, double shortest, double longest, boolean regular) {
    /// Nearer than this is the same place, mm: scanners print positions to a few micrometres.
    private static final double SAME_PLACE = 0.01;

    /// Steps that differ by less are alike: 5 %, but at least the tenth of a millimetre to which some scanners round.
    private static final double ALIKE = 0.05;

    private static final double ROUNDING = 0.101;

    /// From this multiple of the usual step on, slices are missing.
    private static final double GAP = 1.75;

    /// So many equal wide steps in a row, with Instance Number counting on by one, are a change of spacing.
    private static final int RUN = 3;

    /// @param projections of the slices on their normal, ascending, mm
    /// @param instances Instance Number (0020,0013) of the same slices
    static StackSpacing of(double[] projections, OptionalInt[] instances) {
        int count = projections.length;
        double[] steps = IntStream.range(1, count)
                .mapToDouble(slice -> projections[slice] - projections[slice - 1])
                .toArray();
        double[] real = Arrays.stream(steps).filter(step -> step > SAME_PLACE).toArray();
        Integer[] gapBefore = new Integer[count];
        Arrays.fill(gapBefore, 0);
        if (real.length == 0) {
            return new StackSpacing(List.of(gapBefore), steps.length, 0, 0, true);
        }
        double usual = usual(real);
        double shortest = Double.MAX_VALUE;
        double longest = 0;
        for (int step = 0; step < steps.length; step++) {
            if (steps[step] <= SAME_PLACE) {
                continue;
            }
            if (steps[step] >= GAP * usual && !isOtherSpacing(steps, step, instances)) {
                gapBefore[step + 1] = Math.toIntExact(Math.min(Math.round(steps[step] / usual) - 1, 100_000));
            } else {
                shortest = Math.min(shortest, steps[step]);
                longest = Math.max(longest, steps[step]);
            }
        }
        boolean regular = alike(usual, shortest) && alike(usual, longest);
        return new StackSpacing(List.of(gapBefore), steps.length - real.length, shortest, longest, regular);
    }

    int missing() {
        return gapBefore.stream().mapToInt(Integer::intValue).sum();
    }

    int gaps() {
        return (int) gapBefore.stream().filter(gap -> gap > 0).count();
    }

    /// The lower median: with few slices the smaller step is the likelier one.
    private static double usual(double[] steps) {
        double[] sorted = steps.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }

    private static boolean alike(double one, double other) {
        return Math.abs(one - other) <= Math.max(ALIKE * one, ROUNDING);
    }

    /// Whether a wide step belongs to a part of the scan that was taken with wider spacing, as head scans are: thin
    /// slices at the base of the skull, thick ones above.
    private static boolean isOtherSpacing(double[] steps, int step, OptionalInt[] instances) {
        int first = step;
        while (first > 0 && alike(steps[first - 1], steps[step]) && countsOn(instances, first - 1)) {
            first--;
        }
        int last = step;
        while (last + 1 < steps.length && alike(steps[last + 1], steps[step]) && countsOn(instances, last + 1)) {
            last++;
        }
        return countsOn(instances, step) && last - first + 1 >= RUN;
    }

    private static boolean countsOn(OptionalInt[] instances, int step) {
        OptionalInt here = instances[step];
        OptionalInt next = instances[step + 1];
        return here.isPresent() && next.isPresent() && Math.abs((long) next.getAsInt() - here.getAsInt()) == 1;
    }
}
