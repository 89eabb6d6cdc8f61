package org.overread.shell;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/// One series of a chart, a value for each category.
///
/// @param values empty where there is none: never drawn as 0
/// @param low lower ends of intervals; no entry at all for other kinds
/// @param high upper ends of intervals; no entry at all for other kinds
/// @param drawn false for what stands in the table only
public record ChartSeries(
        String name, List<OptionalDouble> values, List<OptionalDouble> low, List<OptionalDouble> high, boolean drawn) {
    public ChartSeries {
        values = List.copyOf(values);
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    public ChartSeries(String name, List<OptionalDouble> values, List<OptionalDouble> low, List<OptionalDouble> high) {
        this(name, values, low, high, true);
    }

    public static ChartSeries of(String name, List<OptionalDouble> values) {
        return new ChartSeries(name, values, List.of(), List.of());
    }

    public static ChartSeries counts(String name, Collection<Integer> counts) {
        return of(name, counts.stream().map(OptionalDouble::of).toList());
    }

    /// The same series, in the table behind the chart only.
    public ChartSeries inTableOnly() {
        return new ChartSeries(name, values, low, high, false);
    }

    public boolean hasIntervals() {
        return !low.isEmpty();
    }
}
