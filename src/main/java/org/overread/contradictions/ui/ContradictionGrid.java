package org.overread.contradictions.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.stream.Stream;
import org.overread.contradictions.Contradiction;
import org.overread.contradictions.ContradictionBook;
import org.overread.contradictions.ContradictionFilter;
import org.overread.contradictions.ContradictionWords;
import org.overread.contradictions.ListedContradiction;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;

/// Contradictions, as many as are on the screen.
final class ContradictionGrid extends Grid<ListedContradiction> {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;
    private final transient ContradictionWords words;
    private transient Optional<ContradictionFilter> filter = Optional.empty();

    ContradictionGrid(
            ContradictionBook book, ContradictionWords words, SerializableConsumer<ListedContradiction> chosen) {
        this.words = words;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.SINGLE);
        setPageSize(PAGE);
        setSizeFull();
        addComponentColumn(one -> new KindsCard.SeverityMark(one.contradiction().severity(), words))
                .setHeader(getTranslation("contradictions.column.severity"))
                .setWidth("148px")
                .setFlexGrow(0);
        addColumn(ListedContradiction::code)
                .setHeader(getTranslation("contradictions.column.study"))
                .setWidth("116px")
                .setFlexGrow(0);
        addColumn(one -> words.name(one.contradiction().kind(), getLocale()))
                .setHeader(getTranslation("contradictions.column.kind"))
                .setFlexGrow(3);
        addColumn(one -> label(one.contradiction()))
                .setHeader(getTranslation("contradictions.column.label"))
                .setWidth("80px")
                .setFlexGrow(0);
        addComponentColumn(this::sides)
                .setHeader(getTranslation("contradictions.column.sides"))
                .setFlexGrow(4);
        addColumn(one -> words.name(one.contradiction().state(), getLocale()))
                .setHeader(getTranslation("contradictions.column.state"))
                .setWidth("150px")
                .setFlexGrow(0);
        setDataProvider(DataProvider.fromCallbacks(
                query -> page(book, query.getOffset(), query.getLimit()),
                query -> filter.map(book::count).orElse(0)));
        addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(chosen));
    }

    private Stream<ListedContradiction> page(ContradictionBook book, int offset, int limit) {
        return filter.stream().flatMap(wanted -> book.list(wanted, offset, limit).stream());
    }

    void show(ContradictionFilter wanted) {
        filter = Optional.of(wanted);
        refresh();
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private Span sides(ListedContradiction one) {
        Contradiction contradiction = one.contradiction();
        var text = new Span(words.line(contradiction.sides(), contradiction.kind(), getLocale()));
        text.addClassNames("ell", "t2");
        text.setTitle(text.getText());
        return text;
    }

    private static String label(Contradiction one) {
        return one.label()
                .flatMap(LabelSet.hemorrhage()::find)
                .map(LabelDefinition::abbreviation)
                .orElse("");
    }
}
