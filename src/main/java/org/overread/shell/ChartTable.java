package org.overread.shell;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The figures behind a chart, as a table on the page and as CSV.
final class ChartTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private final Chart chart;
    private final String lower;
    private final String upper;

    /// @param lower the word for an interval's lower end
    ChartTable(Chart chart, String lower, String upper) {
        this.chart = chart;
        this.lower = lower;
        this.upper = upper;
    }

    NativeTable onPage(Locale locale) {
        var table = new NativeTable();
        table.addClassName("figures");
        table.getHead().add(row(headings(), true));
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(chart.decimals());
        format.setMaximumFractionDigits(chart.decimals());
        for (int i = 0; i < chart.categories().size(); i++) {
            List<String> cells = new ArrayList<>(List.of(chart.categories().get(i)));
            figures(i).forEach(value -> cells.add(value.isPresent() ? format.format(value.getAsDouble()) : "–"));
            table.getBody().add(row(cells, false));
        }
        return table;
    }

    /// RFC 4180, UTF-8 with a byte order mark; a figure that is missing is an empty cell.
    String csv() {
        var out = new StringWriter().append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(headings().stream().map(CellGuard::guard));
            for (int i = 0; i < chart.categories().size(); i++) {
                printer.print(CellGuard.guard(chart.categories().get(i)));
                for (OptionalDouble value : figures(i)) {
                    printer.print(value.isPresent() ? plain(value.getAsDouble()) : "");
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(chart.categoryName()));
        for (ChartSeries series : chart.series()) {
            headings.add(series.name());
            if (series.hasIntervals()) {
                headings.add(series.name() + ", " + lower);
                headings.add(series.name() + ", " + upper);
            }
        }
        return headings;
    }

    private List<OptionalDouble> figures(int category) {
        List<OptionalDouble> figures = new ArrayList<>();
        for (ChartSeries series : chart.series()) {
            figures.add(series.values().get(category));
            if (series.hasIntervals()) {
                figures.add(series.low().get(category));
                figures.add(series.high().get(category));
            }
        }
        return figures;
    }

    private String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(chart.decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static NativeTableRow row(List<String> texts, boolean head) {
        var row = new NativeTableRow();
        for (int i = 0; i < texts.size(); i++) {
            if (head || i == 0) {
                var cell = new NativeTableHeaderCell(texts.get(i));
                cell.getElement().setAttribute("scope", head ? "col" : "row");
                row.add(cell);
            } else {
                row.add(new NativeTableCell(texts.get(i)));
            }
        }
        return row;
    }
}
