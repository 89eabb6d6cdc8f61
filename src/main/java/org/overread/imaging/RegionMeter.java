package org.overread.imaging;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.overread.catalog.SeriesId;
import org.overread.imaging.dicom.StoredFrame;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Measures what is inside a region of a slice, from the file itself. The viewer computes the same while the reader
/// draws; what is kept with a reading is measured here.
@Service
public class RegionMeter {
    /// How far from the slice a region may lie, mm: the rounding of positions in files.
    private static final double IN_PLANE = 0.1;

    private final SliceStacks stacks;
    private final SliceFrames frames;

    RegionMeter(SliceStacks stacks, SliceFrames frames) {
        this.stacks = stacks;
        this.frames = frames;
    }

    /// What an ellipse on a slice holds; empty where no pixel's centre is inside, or none that was measured.
    ///
    /// @throws NoSuchSlice if the stack has no such index
    /// @throws org.overread.imaging.dicom.Unreadable if the pixels cannot be decoded
    /// @throws IllegalArgumentException if the slice's place is unknown, or the ellipse is not in its plane
    @PreAuthorize(SliceStacks.MAY_LOOK)
    public Optional<RegionStatistics> measure(SeriesId series, int index, Ellipse region) {
        var open = stacks.slice(new StackAddress(series, 0), index, Optional.empty());
        Geometry geometry = open.slice()
                .geometry()
                .orElseThrow(() -> new IllegalArgumentException("Where slice " + index + " lies is unknown"));
        double away = region.centre()
                .minus(geometry.position())
                .dot(geometry.orientation().normal());
        if (Math.abs(away) > IN_PLANE) {
            throw new IllegalArgumentException("The region is " + away + " mm away from slice " + index);
        }
        return statistics(
                frames.pixels(open.stack(), open.slice()),
                geometry,
                open.slice().rescale(),
                region);
    }

    static Optional<RegionStatistics> statistics(
            StoredFrame frame, Geometry geometry, Rescale rescale, Ellipse region) {
        IntPredicate inside = pixel -> {
            int row = pixel / frame.columns();
            return region.holds(geometry.pointAt(row, pixel % frame.columns()))
                    && !frame.isPadding(frame.stored(pixel));
        };
        double[] values = IntStream.range(0, frame.values().length)
                .filter(inside)
                .mapToDouble(pixel -> rescale.apply(frame.stored(pixel)))
                .toArray();
        if (values.length == 0) {
            return Optional.empty();
        }
        var summary = java.util.Arrays.stream(values).summaryStatistics();
        double mean = summary.getAverage();
        double squares = java.util.Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = values.length == 1 ? 0 : Math.sqrt(squares / (values.length - 1));
        return Optional.of(new RegionStatistics(
                values.length, mean, deviation, summary.getMin(), summary.getMax(), region.area()));
    }
}
