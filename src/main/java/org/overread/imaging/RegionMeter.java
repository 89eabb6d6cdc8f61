package org.overread.imaging;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.overread.imaging.dicom.StoredFrame;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Measures what is inside a region of a slice, or of a plane through a stack, from the files themselves. The viewer
/// computes the same while the reader draws; what is kept with a reading is measured here.
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
    public Optional<RegionStatistics> measure(StackAddress stack, int index, Ellipse region) {
        var open = stacks.slice(stack, index, Optional.empty());
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

    /// What an ellipse holds that lies in any plane through a stack: values between the slices, as [PlaneRegion] says.
    ///
    /// @throws org.overread.imaging.dicom.Unreadable if a slice that it needs cannot be decoded
    /// @throws IllegalArgumentException if the stack has no extent in space
    @PreAuthorize(SliceStacks.MAY_LOOK)
    public Optional<RegionStatistics> measure(StackAddress address, Ellipse region) {
        SliceStack stack = stacks.open(address);
        return PlaneRegion.values(stack, region, index -> frames.pixels(stack, stack.slice(index)))
                .map(values -> statistics(values, region));
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
        return values.length == 0 ? Optional.empty() : Optional.of(statistics(values, region));
    }

    private static RegionStatistics statistics(double[] values, Ellipse region) {
        var summary = Arrays.stream(values).summaryStatistics();
        double mean = summary.getAverage();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = values.length == 1 ? 0 : Math.sqrt(squares / (values.length - 1));
        return new RegionStatistics(values.length, mean, deviation, summary.getMin(), summary.getMax(), region.area());
    }
}
