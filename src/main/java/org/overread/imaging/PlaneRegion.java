package org.overread.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.overread.imaging.dicom.StoredFrame;

/// The values inside an ellipse that lies in any plane through a stack.
///
/// They are taken on a grid through the ellipse's centre along its two axes, as fine as the pixels of the stack, and
/// interpolated within and between slices as [StackVolume] does. The grid depends on nothing but the ellipse and the
/// stack, so that the viewer comes to the same numbers.
final class PlaneRegion {
    /// A larger ellipse is measured on a coarser grid: this many points hold more than any head at half a millimetre.
    private static final double MOST_POINTS = 500_000;

    private PlaneRegion() {}

    /// @param frame the pixels of a slice of the stack; each is asked for once, lowest first
    /// @return empty where nothing inside was measured
    /// @throws IllegalArgumentException if the stack has no extent in space
    static Optional<double[]> values(SliceStack stack, Ellipse region, IntFunction<StoredFrame> frame) {
        StackVolume volume = StackVolume.of(stack)
                .orElseThrow(() -> new IllegalArgumentException("Where the slices lie is unknown"));
        // By the slice below, so that no more than two slices are held at a time, however many there are.
        var bySlice = new TreeMap<Integer, List<Vector3>>();
        points(region, volume.pixel())
                .forEach(point -> bySlice.computeIfAbsent(volume.below(point), below -> new ArrayList<>())
                        .add(point));
        var held = new HeldFrames(frame);
        double[] values = bySlice.values().stream()
                .flatMap(List::stream)
                .map(point -> volume.value(point, held))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return values.length == 0 ? Optional.empty() : Optional.of(values);
    }

    private static Stream<Vector3> points(Ellipse region, double pixel) {
        double step = Math.max(pixel, Math.sqrt(region.area() / MOST_POINTS));
        Vector3 one = region.first().minus(region.centre());
        Vector3 other = region.second().minus(region.centre());
        int across = (int) Math.floor(one.length() / step);
        int down = (int) Math.floor(other.length() / step);
        List<Vector3> inside = new ArrayList<>();
        for (int i = -across; i <= across; i++) {
            for (int j = -down; j <= down; j++) {
                Vector3 point = region.centre()
                        .plus(one.unit().times(i * step))
                        .plus(other.unit().times(j * step));
                if (region.holds(point)) {
                    inside.add(point);
                }
            }
        }
        return inside.stream();
    }

    /// The two slices asked for last.
    private static final class HeldFrames implements IntFunction<StoredFrame> {
        private final IntFunction<StoredFrame> source;
        private final StoredFrame[] frames = new StoredFrame[2];
        private final int[] indexes = {-1, -1};

        private HeldFrames(IntFunction<StoredFrame> source) {
            this.source = source;
        }

        @Override
        public StoredFrame apply(int index) {
            int place = index % 2;
            if (indexes[place] != index) {
                frames[place] = source.apply(index);
                indexes[place] = index;
            }
            return frames[place];
        }
    }
}
