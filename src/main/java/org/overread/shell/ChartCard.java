package org.overread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// A chart in a card, with the table behind it and the table as CSV:
/// `new ChartCard("Age by sex", Chart.counts(Kind.PYRAMID, "Age", ages, men, women), "age-by-sex.csv")`.
@StyleSheet("styles/charts.css")
public final class ChartCard extends Composite<Card> {
    private static final long serialVersionUID = 1;
    private final String title;
    private final Chart chart;
    private final String fileName;
    private final Div notes = new Div();

    /// @param fileName of the CSV, such as `age-by-sex.csv`
    public ChartCard(String title, Chart chart, String fileName) {
        this.title = title;
        this.chart = chart;
        this.fileName = fileName;
        notes.addClassNames("t3", "t12", "chart-notes");
    }

    /// Adds a quiet line below the chart, such as what is not drawn.
    public ChartCard note(String text) {
        notes.add(new Paragraph(text));
        return this;
    }

    @Override
    protected Card initContent() {
        if (chart.isEmpty()) {
            var nothing = new Paragraph(getTranslation("shell.chart.empty"));
            nothing.addClassName("t2");
            return Card.titled(title, nothing, notes);
        }
        var figures = new ChartTable(chart, getTranslation("shell.chart.lower"), getTranslation("shell.chart.upper"));
        var drawing = new DataChart(title, chart);
        var table = new Div(figures.onPage(getLocale()));
        table.addClassName("chart-table");
        table.setVisible(false);
        var actions = new Span(asTable(drawing, table), csv(figures));
        actions.addClassNames("row", "chart-actions");
        Card card = Card.titledWith(title, actions, drawing, table, notes);
        card.addClassName("chart-card");
        return card;
    }

    private Component asTable(DataChart drawing, Div table) {
        var button = new NativeButton();
        button.addClassNames("btn", "ghost", "small");
        button.add(Glyph.ALL.draw(), new Span(getTranslation("shell.chart.as-table")));
        button.getElement().setAttribute("aria-pressed", "false");
        button.addClickListener(click -> {
            boolean shown = !table.isVisible();
            table.setVisible(shown);
            drawing.setVisible(!shown);
            button.setClassName("on", shown);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(shown));
        });
        return button;
    }

    private Component csv(ChartTable figures) {
        var link = new DownloadLink("CSV", fileName, figures::csv, "ghost", "small");
        link.getElement().setAttribute("aria-label", getTranslation("shell.chart.csv", title));
        return link;
    }
}
