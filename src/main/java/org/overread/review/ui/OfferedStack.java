package org.overread.review.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.SeriesSummary;
import org.overread.imaging.SliceStack;
import org.overread.imaging.StackAddress;

/// A stack that the reader can put in front: most series are one.
///
/// @param slices in it
/// @param kernel Convolution Kernel (0018,1210); empty where the files state none
/// @param localizer whether it plans a scan rather than shows one
/// @param differs what tells it from the other stacks of its series; empty for a series that is one
public record OfferedStack(
        SeriesSummary series,
        StackAddress address,
        int slices,
        String kernel,
        boolean localizer,
        List<StackDifference> differs) {
    public OfferedStack {
        differs = List.copyOf(differs);
    }

    /// A series as the catalog knows it, before its files were looked at.
    public static OfferedStack of(SeriesSummary series) {
        return new OfferedStack(
                series,
                StackAddress.first(series.id()),
                series.sliceCount(),
                series.kernel(),
                series.kind() == SeriesKind.LOCALIZER,
                List.of());
    }

    /// The stacks of a series.
    public static List<OfferedStack> of(SeriesSummary series, List<SliceStack> stacks) {
        if (stacks.size() < 2) {
            return List.of(of(series));
        }
        List<List<StackDifference>> differences = StackDifference.among(stacks);
        return IntStream.range(0, stacks.size())
                .mapToObj(index -> of(series, stacks.get(index), differences.get(index)))
                .toList();
    }

    private static OfferedStack of(SeriesSummary series, SliceStack stack, List<StackDifference> differs) {
        return new OfferedStack(
                series,
                stack.address(),
                stack.slices().size(),
                stack.part().kernel(),
                stack.part().localizer(),
                differs);
    }
}
