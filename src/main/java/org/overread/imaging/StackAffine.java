package org.overread.imaging;

import java.util.List;
import java.util.Optional;

/// Where a whole stack lies in the patient, as one affine: from column, row and place to millimetres. A slice's place
/// is its index plus the slices that are missing before it; tilt is in the step, which is then not along the normal.
///
/// It is there only where it holds: slices evenly spaced, one for each place. Each slice's own [Geometry] holds always.
///
/// @param origin centre of the first pixel of place 0, mm
/// @param column way to the next column, mm
/// @param row way to the next row, mm
/// @param step way to the next place, mm
public record StackAffine(Vector3 origin, Vector3 column, Vector3 row, Vector3 step) {
    /// A slice that lies farther from its place than this share of the step is not where the affine says, but a
    /// tenth of a millimetre is the rounding of some scanners.
    private static final double ASTRAY = 0.05;

    private static final double ROUNDING = 0.101;

    /// The affine of an ordered stack.
    ///
    /// @return empty with fewer than two slices, without geometry, or where no single affine holds
    static Optional<StackAffine> of(List<SliceFacts> stack, Optional<StackSpacing> spacing) {
        boolean even = spacing.filter(found -> found.regular() && found.duplicates() == 0)
                .isPresent();
        if (!even || stack.size() < 2) {
            return Optional.empty();
        }
        List<Integer> gapBefore = spacing.get().gapBefore();
        int[] places = new int[stack.size()];
        for (int index = 1; index < places.length; index++) {
            places[index] = places[index - 1] + 1 + gapBefore.get(index);
        }
        Geometry first = geometry(stack, 0);
        int last = places.length - 1;
        Vector3 way = geometry(stack, last).position().minus(first.position());
        var affine = new StackAffine(
                first.position(),
                first.orientation().row().times(first.spacing().column()),
                first.orientation().column().times(first.spacing().row()),
                way.times(1.0 / places[last]));
        double tolerance = Math.max(ASTRAY * affine.step.length(), ROUNDING);
        for (int index = 0; index < places.length; index++) {
            Vector3 there = affine.at(0, 0, places[index]);
            if (there.minus(geometry(stack, index).position()).length() > tolerance) {
                return Optional.empty();
            }
        }
        return Optional.of(affine);
    }

    /// The point at a voxel's centre, mm.
    public Vector3 at(double atColumn, double atRow, double atPlace) {
        return origin.plus(column.times(atColumn)).plus(row.times(atRow)).plus(step.times(atPlace));
    }

    /// Its 3 × 4 numbers, row by row: what (column, row, place, 1) is multiplied with.
    double[] numbers() {
        return new double[] {
            column.x(), row.x(), step.x(), origin.x(),
            column.y(), row.y(), step.y(), origin.y(),
            column.z(), row.z(), step.z(), origin.z()
        };
    }

    private static Geometry geometry(List<SliceFacts> stack, int index) {
        return stack.get(index).slice().geometry().orElseThrow();
    }
}
