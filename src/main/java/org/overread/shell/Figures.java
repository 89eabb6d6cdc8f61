package org.overread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/// A small table of figures: words in the first column, figures right-aligned in the others.
public final class Figures extends NativeTable {
    private static final long serialVersionUID = 1;

    /// @param keys of the headings' messages
    public static Figures headed(String... keys) {
        var words = new Span();
        return new Figures(Stream.of(keys).map(words::getTranslation).toArray(String[]::new));
    }

    public Figures(String... headings) {
        addClassName("figures");
        var row = new NativeTableRow();
        for (String heading : headings) {
            var cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        getHead().add(row);
    }

    /// Adds a row. Texts are shown as text only.
    public Figures row(String name, Component... cells) {
        var row = new NativeTableRow();
        var first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (Component each : cells) {
            row.add(new NativeTableCell(each));
        }
        getBody().add(row);
        return this;
    }

    /// Adds a row of plain figures.
    public Figures row(String name, String... figures) {
        var cells = new Component[figures.length];
        for (int i = 0; i < figures.length; i++) {
            cells[i] = new Span(figures[i]);
        }
        return row(name, cells);
    }
}
