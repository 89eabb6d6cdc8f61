package org.overread.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartTableTest {
    @Test
    void a_missing_figure_is_an_empty_cell_and_never_0() {
        var chart = new Chart(
                Chart.Kind.INTERVALS,
                "Label",
                List.of("ICH", "EDH"),
                List.of(new ChartSeries(
                        "kappa",
                        List.of(OptionalDouble.of(0.7834), OptionalDouble.empty()),
                        List.of(OptionalDouble.of(0.7), OptionalDouble.empty()),
                        List.of(OptionalDouble.of(0.85), OptionalDouble.empty()))),
                2);

        assertThat(table(chart).csv())
                .isEqualTo("\uFEFFLabel,kappa,\"kappa, low\",\"kappa, high\"\r\nICH,0.78,0.70,0.85\r\nEDH,,,\r\n");
    }

    @Test
    void a_name_from_a_file_cannot_become_a_formula() {
        var chart = Chart.counts(
                Chart.Kind.BARS,
                "Manufacturer",
                List.of("=HYPERLINK(\"x\")"),
                ChartSeries.counts("Studies", List.of(3)));

        assertThat(table(chart).csv()).contains("\"'=HYPERLINK(\"\"x\"\")\",3");
    }

    @Test
    void a_series_has_a_value_for_every_category() {
        var one = ChartSeries.counts("Studies", List.of(1));

        assertThatThrownBy(() -> Chart.counts(Chart.Kind.BARS, "Kernel", List.of("a", "b"), one))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ChartTable table(Chart chart) {
        return new ChartTable(chart, "low", "high");
    }
}
