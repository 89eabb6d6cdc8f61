package org.overread.imaging.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import org.overread.imaging.dicom.ElementRow;

/// Data elements in the order of the file. The values are text of strangers: columns of strings are set as text and
/// never read as markup.
final class TagsGrid extends Grid<ElementRow> {
    private static final long serialVersionUID = 1;

    TagsGrid() {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addClassName("tags");
        column(TagsGrid::tag, "tag", "176px").setPartNameGenerator(row -> "code");
        column(ElementRow::name, "name", "300px").setPartNameGenerator(row -> row.depth() > 0 ? "quiet" : "plain");
        column(ElementRow::vr, "vr", "56px").setPartNameGenerator(row -> "quiet");
        column(this::length, "length", "92px")
                .setPartNameGenerator(row -> "quiet")
                .setTextAlign(ColumnTextAlign.END);
        column(this::value, "value", "320px")
                .setPartNameGenerator(row -> row.shown() == ElementRow.Shown.TEXT ? "plain" : "quiet")
                .setFlexGrow(1);
    }

    private Column<ElementRow> column(ValueProvider<ElementRow, String> text, String key, String width) {
        return addColumn(text)
                .setHeader(getTranslation("imaging.tags.column." + key))
                .setKey(key)
                .setWidth(width)
                .setResizable(true)
                .setFlexGrow(0);
    }

    /// Nesting as the standard's tables show it: one `>` for each sequence.
    private static String tag(ElementRow row) {
        return row.depth() == 0 ? row.tag() : ">".repeat(row.depth()) + " " + row.tag();
    }

    private String length(ElementRow row) {
        return switch (row.shown()) {
            case TEXT, BYTES -> getTranslation("imaging.tags.length", row.length());
            case SEQUENCE, ITEM -> "";
        };
    }

    private String value(ElementRow row) {
        return switch (row.shown()) {
            case TEXT -> row.value();
            case BYTES -> getTranslation("imaging.tags.bytes", row.length()) + before(row.value());
            case SEQUENCE -> getTranslation("imaging.tags.items", row.length());
            case ITEM -> row.value() + before(getTranslation("imaging.tags.elements", row.length()));
        };
    }

    private static String before(String text) {
        return text.isEmpty() ? "" : " · " + text;
    }
}
