package org.overread.shell;

import java.util.List;

/// What a chart shows: for each category one value of every series. See [ChartCard] for the chart on a page.
///
/// @param categoryName heading of the categories in the table
/// @param categories texts, which may come from files: shown as text only
/// @param decimals digits behind the decimal point
public record Chart(Kind kind, String categoryName, List<String> categories, List<ChartSeries> series, int decimals) {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (ChartSeries one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        "%d values for %d categories".formatted(one.values().size(), categories.size()));
            }
        }
    }

    /// How it is drawn.
    public enum Kind {
        /// Horizontal bars, one group a category.
        BARS,
        /// Upright columns, for classes of a measured value.
        COLUMNS,
        /// Two series back to back.
        PYRAMID,
        /// A row for each series, a column for each category, the value in the cell. The cells where both have the
        /// same name are kept quiet.
        MATRIX,
        /// A dot between two ends, such as an estimate with its confidence interval.
        INTERVALS
    }

    public static Chart counts(Kind kind, String categoryName, List<String> categories, ChartSeries... series) {
        return new Chart(kind, categoryName, categories, List.of(series), 0);
    }

    /// Whether there is nothing to draw.
    public boolean isEmpty() {
        return categories.isEmpty() || series.isEmpty();
    }
}
