package org.overread.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/// A table of figures with a heading for each row.
final class FigureTable extends NativeTable {
    private static final long serialVersionUID = 1;

    /// @param headings message keys
    FigureTable(String... headings) {
        addClassName("figures");
        var head = new NativeTableRow();
        for (String heading : headings) {
            var cell = new NativeTableHeaderCell(getTranslation(heading));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
    }

    FigureTable row(String name, Component... figures) {
        var row = new NativeTableRow();
        var heading = new NativeTableHeaderCell(name);
        heading.getElement().setAttribute("scope", "row");
        row.add(heading);
        for (Component figure : figures) {
            var cell = new NativeTableCell();
            cell.add(figure);
            row.add(cell);
        }
        getBody().add(row);
        return this;
    }

    static Component count(int number) {
        return new Span(Integer.toString(number));
    }
}
