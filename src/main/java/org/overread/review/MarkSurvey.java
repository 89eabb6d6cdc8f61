package org.overread.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.imaging.Ellipse;
import org.overread.imaging.RegionMeter;
import org.overread.imaging.RegionStatistics;
import org.overread.imaging.Slice;
import org.overread.imaging.SliceStack;
import org.overread.imaging.SliceStacks;
import org.overread.imaging.StackAddress;
import org.springframework.stereotype.Component;

/// Looks up where a drawn mark lies and measures what it holds. It reads image files, so it is done before the
/// transaction that writes the mark.
@Component
class MarkSurvey {
    private final StudyCatalog catalog;
    private final SliceStacks stacks;
    private final RegionMeter meter;

    MarkSurvey(StudyCatalog catalog, SliceStacks stacks, RegionMeter meter) {
        this.catalog = catalog;
        this.stacks = stacks;
        this.meter = meter;
    }

    /// @throws IllegalArgumentException if the series is not of the study, or has no such stack or slice
    Mark survey(StudyId study, DrawnMark drawn) {
        SeriesId series = drawn.stack().series();
        if (!catalog.files(series).study().equals(study)) {
            throw new IllegalArgumentException("Series " + series + " is of another study");
        }
        SliceStack stack = stack(drawn);
        OptionalInt index = drawn.slice().map(stack::indexOf).orElse(OptionalInt.empty());
        var place = new MarkPlace(
                stack.address(),
                stack.seriesUid(),
                stack.frameOfReference(),
                drawn.slice(),
                index.isPresent() ? location(stack.slice(index.getAsInt())) : OptionalDouble.empty());
        return new Mark(
                drawn.id(),
                drawn.kind(),
                drawn.label(),
                place,
                drawn.points(),
                drawn.text(),
                measured(drawn, stack, index));
    }

    /// A slice says itself in which stack of its series it is, whatever their numbers were when it was drawn on.
    private SliceStack stack(DrawnMark drawn) {
        StackAddress address = drawn.stack();
        List<SliceStack> all = stacks.all(address.series());
        if (drawn.slice().isEmpty() && address.part() >= all.size()) {
            throw new IllegalArgumentException("Series " + address.series() + " has no stack " + address.part());
        }
        return drawn.slice()
                .map(key -> all.stream()
                        .filter(stack -> stack.indexOf(key).isPresent())
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("Series " + address.series() + " has no slice " + key)))
                .orElseGet(() -> all.get(address.part()));
    }

    private static OptionalDouble location(Slice slice) {
        return slice.geometry()
                .map(geometry -> OptionalDouble.of(geometry.location()))
                .orElse(OptionalDouble.empty());
    }

    private Optional<RegionStatistics> measured(DrawnMark drawn, SliceStack stack, OptionalInt index) {
        if (drawn.kind() != MarkKind.ELLIPSE) {
            return Optional.empty();
        }
        var points = drawn.points();
        var ellipse = new Ellipse(points.get(0), points.get(1), points.get(2));
        return index.isPresent()
                ? meter.measure(stack.address(), index.getAsInt(), ellipse)
                : meter.measure(stack.address(), ellipse);
    }
}
