package org.overread.review;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.imaging.Ellipse;
import org.overread.imaging.RegionMeter;
import org.overread.imaging.RegionStatistics;
import org.overread.imaging.Slice;
import org.overread.imaging.SliceKey;
import org.overread.imaging.SliceStack;
import org.overread.imaging.SliceStacks;
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

    /// @throws IllegalArgumentException if the series is not of the study
    Mark survey(StudyId study, DrawnMark drawn) {
        if (!catalog.files(drawn.series()).study().equals(study)) {
            throw new IllegalArgumentException("Series " + drawn.series() + " is of another study");
        }
        SliceStack stack = stacks.open(drawn.series());
        OptionalInt index = drawn.slice().map(key -> known(stack, key)).orElse(OptionalInt.empty());
        var place = new MarkPlace(
                drawn.series(),
                stack.seriesUid(),
                stack.frameOfReference(),
                drawn.slice(),
                index.isPresent() ? location(stack.slice(index.getAsInt())) : OptionalDouble.empty());
        return new Mark(
                drawn.id(), drawn.kind(), drawn.label(), place, drawn.points(), drawn.text(), measured(drawn, index));
    }

    private static OptionalInt known(SliceStack stack, SliceKey key) {
        OptionalInt index = stack.indexOf(key);
        if (index.isEmpty()) {
            throw new IllegalArgumentException("Series " + stack.series() + " has no slice " + key);
        }
        return index;
    }

    private static OptionalDouble location(Slice slice) {
        return slice.geometry()
                .map(geometry -> OptionalDouble.of(geometry.location()))
                .orElse(OptionalDouble.empty());
    }

    private Optional<RegionStatistics> measured(DrawnMark drawn, OptionalInt index) {
        if (drawn.kind() != MarkKind.ELLIPSE) {
            return Optional.empty();
        }
        var points = drawn.points();
        var ellipse = new Ellipse(points.get(0), points.get(1), points.get(2));
        return meter.measure(drawn.series(), index.orElseThrow(), ellipse);
    }
}
