package org.overread.imaging;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.overread.imaging.dicom.StoredFrame;

/// A stack as a body in the patient: each slice at its own position, so that tilt and uneven spacing come out right,
/// and a gap where slices are missing. The viewer's planes are cut by the same rules.
///
/// @param levels of each slice, where it lies along the normal, mm; they rise
/// @param spacing between neighbouring slices where none is missing, mm: the middle one of all such distances
record StackVolume(
        SliceStack stack, Orientation orientation, PixelSpacing pixels, List<Double> levels, double spacing) {
    /// Slices closer than this lie at the same place, mm.
    private static final double SAME = 0.01;

    StackVolume {
        levels = List.copyOf(levels);
    }

    /// Empty where the files do not say where the slices lie, or all of them lie at one place.
    static Optional<StackVolume> of(SliceStack stack) {
        var orientation = stack.orientation();
        var pixels = stack.grid().spacing();
        if (orientation.isEmpty()
                || pixels.isEmpty()
                || stack.slices().stream().anyMatch(slice -> slice.geometry().isEmpty())) {
            return Optional.empty();
        }
        Vector3 normal = orientation.get().stackingDirection();
        List<Double> levels = stack.slices().stream()
                .map(slice -> geometry(slice).position().dot(normal))
                .toList();
        List<Double> steps = IntStream.range(1, levels.size())
                .filter(index -> stack.slice(index).gapBefore() == 0)
                .mapToObj(index -> levels.get(index) - levels.get(index - 1))
                .filter(step -> step > SAME)
                .sorted()
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new StackVolume(stack, orientation.get(), pixels.get(), levels, steps.get(steps.size() / 2)));
    }

    /// The shorter edge of a pixel, mm.
    double pixel() {
        return Math.min(pixels.row(), pixels.column());
    }

    /// The last slice at or below a point; 0 below all.
    int below(Vector3 point) {
        double level = level(point);
        int low = 0;
        int high = levels.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (levels.get(middle) <= level) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The value at a point, interpolated within and between neighbouring slices; empty outside of the stack, in a gap
    /// and where padding takes part. Beside a gap and at the ends a slice reaches half a spacing, which is its own
    /// thickness.
    OptionalDouble value(Vector3 point, IntFunction<StoredFrame> frames) {
        double level = level(point);
        int below = below(point);
        double away = level - levels.get(below);
        boolean last = below + 1 == levels.size();
        if (!last && away >= 0 && stack.slice(below + 1).gapBefore() == 0) {
            double part = away / Math.max(SAME, levels.get(below + 1) - levels.get(below));
            OptionalDouble low = within(below, point, frames);
            OptionalDouble high = part > 0 && low.isPresent() ? within(below + 1, point, frames) : low;
            return low.isPresent() && high.isPresent()
                    ? OptionalDouble.of(low.getAsDouble() + (high.getAsDouble() - low.getAsDouble()) * part)
                    : OptionalDouble.empty();
        }
        if (Math.abs(away) <= spacing / 2) {
            return within(below, point, frames);
        }
        boolean nextReaches = !last && levels.get(below + 1) - level <= spacing / 2;
        return nextReaches ? within(below + 1, point, frames) : OptionalDouble.empty();
    }

    private double level(Vector3 point) {
        return point.dot(orientation.stackingDirection());
    }

    /// Bilinear within one slice. A value without weight takes no part.
    private OptionalDouble within(int index, Vector3 point, IntFunction<StoredFrame> frames) {
        Slice slice = stack.slice(index);
        Vector3 away = point.minus(geometry(slice).position());
        double x = away.dot(orientation.row().unit()) / pixels.column();
        double y = away.dot(orientation.column().unit()) / pixels.row();
        int columns = stack.grid().columns();
        int rows = stack.grid().rows();
        if (slice.unreadable().isPresent() || x < -0.5 || y < -0.5 || x > columns - 0.5 || y > rows - 0.5) {
            return OptionalDouble.empty();
        }
        StoredFrame frame = frames.apply(index);
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double sum = 0;
        for (int corner = 0; corner < 4; corner++) {
            int column = left + (corner & 1);
            int row = top + (corner >> 1);
            double weight = (1 - Math.abs(x - column)) * (1 - Math.abs(y - row));
            if (weight > 0) {
                int at = Math.clamp(row, 0, rows - 1) * columns + Math.clamp(column, 0, columns - 1);
                int stored = frame.stored(at);
                if (frame.isPadding(stored)) {
                    return OptionalDouble.empty();
                }
                sum += weight * stored;
            }
        }
        return OptionalDouble.of(slice.rescale().apply(sum));
    }

    private static Geometry geometry(Slice slice) {
        return slice.geometry().orElseThrow();
    }
}
