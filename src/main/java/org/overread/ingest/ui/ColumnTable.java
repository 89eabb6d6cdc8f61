package org.overread.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import java.util.TreeMap;
import org.overread.ingest.ImportPlan;
import org.overread.ingest.PlannedColumn;
import org.overread.ingest.registry.CellName;
import org.overread.ingest.registry.Field;
import org.overread.ingest.registry.Mapping;
import org.overread.ingest.ui.ImportView.Import;
import org.overread.shell.Badge;

/// The registry's columns: heading, what it is understood as, and some of its values to judge by.
final class ColumnTable extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private final transient Import tools;
    private final transient ImportPlan plan;
    private final SerializableConsumer<Mapping> changed;

    ColumnTable(Import tools, ImportPlan plan, SerializableConsumer<Mapping> changed) {
        this.tools = tools;
        this.plan = plan;
        this.changed = changed;
        var grid = new Grid<PlannedColumn>();
        grid.addColumn(column -> CellName.column(column.column()))
                .setHeader(getTranslation("ingest.mapping.column"))
                .setFlexGrow(0)
                .setWidth("80px");
        grid.addComponentColumn(column -> text(column.heading(), "med"))
                .setHeader(getTranslation("ingest.mapping.heading"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::choice)
                .setHeader(getTranslation("ingest.mapping.field"))
                .setFlexGrow(0)
                .setWidth("340px");
        grid.addComponentColumn(column -> text(String.join(" · ", column.samples()), "t2"))
                .setHeader(getTranslation("ingest.mapping.samples"))
                .setFlexGrow(3);
        grid.addColumn(PlannedColumn::filled)
                .setHeader(getTranslation("ingest.mapping.filled"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("110px");
        grid.addComponentColumn(ColumnTable::unreadable)
                .setHeader(getTranslation("ingest.mapping.unreadable"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("120px");
        grid.setItems(plan.columns());
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        getContent().add(grid);
    }

    private Component choice(PlannedColumn column) {
        var choice = new ComboBox<Field>();
        choice.setItems(tools.desk().fields());
        choice.setItemLabelGenerator(field -> tools.words().name(field, getLocale()));
        choice.setPlaceholder(getTranslation("ingest.mapping.kept"));
        choice.setClearButtonVisible(true);
        choice.setWidthFull();
        choice.setAriaLabel(getTranslation("ingest.mapping.field") + ": " + column.heading());
        column.field().ifPresent(choice::setValue);
        choice.addValueChangeListener(chosen -> {
            var fields = new TreeMap<>(plan.mapping().fields());
            if (chosen.getValue() == null) {
                fields.remove(column.column());
            } else {
                take(fields, column.column(), chosen.getValue());
            }
            changed.accept(new Mapping(plan.mapping().layout(), fields));
        });
        return choice;
    }

    /// A field that only one column can have is taken from the column that had it.
    private void take(Map<Integer, Field> fields, int column, Field field) {
        if (!Field.REPORT.equals(field)) {
            fields.values().removeIf(field::equals);
        }
        fields.put(column, field);
    }

    private static Component unreadable(PlannedColumn column) {
        return column.unreadable() == 0
                ? new Span("0")
                : new Badge(String.valueOf(column.unreadable()), Badge.Tone.CONFLICT);
    }

    private static Span text(String text, String className) {
        var span = new Span(text);
        span.addClassNames("ell", className);
        span.setTitle(text);
        return span;
    }
}
