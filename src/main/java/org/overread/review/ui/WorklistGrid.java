package org.overread.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.overread.catalog.StudySummary;
import org.overread.contradictions.ContradictionWords;
import org.overread.review.Worklist;
import org.overread.review.WorklistFilter;
import org.overread.review.WorklistOrder;
import org.overread.review.WorklistRow;

/// The list itself: it asks the database for the rows on the screen, sorted there.
final class WorklistGrid extends Grid<WorklistRow> {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;
    private final transient Worklist worklist;
    private WorklistFilter filter = WorklistFilter.ALL;

    /// @param reader whether to show how the person's own readings stand
    /// @param coordinator whether to show how many readers have signed
    WorklistGrid(Worklist worklist, ContradictionWords words, boolean reader, boolean coordinator) {
        this.worklist = worklist;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.SINGLE);
        setPageSize(PAGE);
        setMultiSort(false);
        if (reader) {
            sorted(addColumn(new ComponentRenderer<>(StatusCell::new)), "status", WorklistOrder.Column.STATUS, "128px");
        }
        sorted(addColumn(row -> row.study().code()), "study", WorklistOrder.Column.CODE, "116px")
                .setPartNameGenerator(row -> "code");
        sorted(addColumn(row -> PatientLine.of(row.study(), this)), "patient", WorklistOrder.Column.AGE, "128px");
        addColumn(new ComponentRenderer<>(row -> new RegistryChips(row.study())))
                .setHeader(getTranslation("review.grid.labels"))
                .setWidth("230px")
                .setFlexGrow(2);
        sorted(
                addColumn(new ComponentRenderer<>(row -> new DoubtCell(row, words))),
                "doubt",
                WorklistOrder.Column.DOUBT,
                "116px");
        sorted(addColumn(row -> scanner(row.study())), "scanner", WorklistOrder.Column.MANUFACTURER, "214px")
                .setFlexGrow(1);
        sorted(addColumn(row -> row.study().sliceCount()), "slices", WorklistOrder.Column.SLICES, "84px")
                .setTextAlign(ColumnTextAlign.END);
        if (coordinator) {
            addColumn(new ComponentRenderer<>(row -> new Anchor(
                            "history/" + row.study().id(),
                            getTranslation("review.grid.signed-by.count", row.signedBy()))))
                    .setHeader(getTranslation("review.grid.signed-by"))
                    .setWidth("112px")
                    .setFlexGrow(0);
            addColumn(new ComponentRenderer<>(
                            row -> new Anchor("tags?study=" + row.study().code(), getTranslation("imaging.tags.open"))))
                    .setWidth("116px")
                    .setFlexGrow(0);
        }
        if (reader) {
            sorted(addColumn(WorklistGrid::changed), "changed", WorklistOrder.Column.CHANGED, "144px")
                    .setTextAlign(ColumnTextAlign.END);
        }
        setDataProvider(DataProvider.fromCallbacks(this::fetch, query -> worklist.count(filter)));
    }

    /// Most likely wrong first.
    void sortByDoubt() {
        sort(GridSortOrder.desc(getColumnByKey("doubt")).build());
    }

    void show(WorklistFilter wanted) {
        filter = wanted;
        getDataProvider().refreshAll();
    }

    private Stream<WorklistRow> fetch(Query<WorklistRow, Void> query) {
        return worklist.rows(filter, order(query.getSortOrders()), query.getOffset(), query.getLimit()).stream();
    }

    private Grid.Column<WorklistRow> sorted(
            Grid.Column<WorklistRow> column, String key, WorklistOrder.Column order, String width) {
        return column.setHeader(getTranslation("review.grid." + key))
                .setKey(key)
                .setPartNameGenerator(row -> "quiet")
                .setSortProperty(order.name())
                .setSortable(true)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static WorklistOrder order(List<QuerySortOrder> sorted) {
        return sorted.stream()
                .findFirst()
                .map(first -> new WorklistOrder(
                        WorklistOrder.Column.valueOf(first.getSorted()),
                        first.getDirection() == SortDirection.ASCENDING))
                .orElse(WorklistOrder.READING);
    }

    private static String scanner(StudySummary study) {
        return Stream.of(study.manufacturer(), study.kernel())
                .filter(text -> !text.isBlank())
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    private static String changed(WorklistRow row) {
        return row.changedAt()
                .map(at -> LocalTime.minute(at, UI.getCurrentOrThrow()))
                .orElse("");
    }
}
