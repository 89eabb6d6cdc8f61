package org.overread.contradictions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.accounts.CurrentAccount;
import org.overread.catalog.DatasetId;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.contradictions.ContradictionBook;
import org.overread.contradictions.ContradictionDesk;
import org.overread.contradictions.ContradictionFilter;
import org.overread.contradictions.ContradictionState;
import org.overread.contradictions.ContradictionWords;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.ingest.checks.Severity;
import org.overread.shell.Card;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.PageHeader;

/// The contradictions of a dataset one by one, to be explained or opened again. What is looked at stands in the
/// address:
/// `contradictions?dataset=…&kind=…&severity=…&state=…`.
@Route("contradictions")
@RolesAllowed({"ADJUDICATOR", "COORDINATOR"})
@StyleSheet("styles/catalog.css")
class ContradictionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient StudyCatalog catalog;
    private final transient ContradictionBook book;
    private final transient ContradictionDesk desk;
    private final transient ContradictionWords words;
    private final transient CurrentAccount account;

    ContradictionsView(
            StudyCatalog catalog,
            ContradictionBook book,
            ContradictionDesk desk,
            ContradictionWords words,
            CurrentAccount account) {
        this.catalog = catalog;
        this.book = book;
        this.desk = desk;
        this.words = words;
        this.account = account;
        addClassNames("page", "fill", "contradictions-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Optional<DatasetId> dataset = dataset(event.getLocation());
        if (dataset.isEmpty()) {
            add(
                    new PageHeader(getTranslation("contradictions.title")),
                    new Card(new EmptyState(
                            Glyph.FOLDER, getTranslation("catalog.empty"), getTranslation("catalog.empty.text"))));
            return;
        }
        QueryParameters address = event.getLocation().getQueryParameters();
        var filter = new ContradictionFilter(
                dataset.get(),
                address.getSingleParameter("kind").flatMap(ContradictionKind::of),
                address.getSingleParameter("severity").flatMap(Severity::of),
                address.getSingleParameter("state").flatMap(ContradictionsView::state));
        var back = new Anchor("dataset/" + dataset.get(), getTranslation("contradictions.to-dataset"));
        back.addClassNames("btn", "ghost");
        var settle = new SettlePanel(book, desk, words, account.require());
        var grid = new ContradictionGrid(book, words, settle::show);
        settle.whenSettled(grid::refresh);
        var list = new Card(grid);
        list.addClassName("list");
        var body = new Div(list, settle);
        body.addClassName("settling");
        add(
                new PageHeader(getTranslation("contradictions.title"))
                        .actions(kinds(filter), severities(filter), states(filter), back),
                body);
        grid.show(filter);
    }

    private Optional<DatasetId> dataset(Location location) {
        List<DatasetSummary> all = catalog.datasets();
        Optional<String> named = location.getQueryParameters().getSingleParameter("dataset");
        return all.stream()
                .map(DatasetSummary::id)
                .filter(id -> named.equals(Optional.of(id.toString())))
                .findFirst()
                .or(() -> all.stream().map(DatasetSummary::id).reduce((older, newer) -> newer));
    }

    private Component kinds(ContradictionFilter filter) {
        var choice = new ComboBox<ContradictionKind>();
        choice.setItems(List.of(ContradictionKind.values()));
        choice.setItemLabelGenerator(kind -> words.name(kind, getLocale()));
        choice.setPlaceholder(getTranslation("contradictions.every-kind"));
        choice.setAriaLabel(getTranslation("contradictions.column.kind"));
        choice.setClearButtonVisible(true);
        choice.setWidth("340px");
        filter.kind().ifPresent(choice::setValue);
        choice.addValueChangeListener(chosen -> go(filter.of(Optional.ofNullable(chosen.getValue()))));
        return choice;
    }

    private Component severities(ContradictionFilter filter) {
        var choice = new Select<Severity>();
        choice.setItems(Severity.values());
        choice.setItemLabelGenerator(severity ->
                severity == null ? getTranslation("contradictions.every-severity") : words.name(severity, getLocale()));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("contradictions.every-severity"));
        choice.setPlaceholder(getTranslation("contradictions.every-severity"));
        choice.setAriaLabel(getTranslation("contradictions.column.severity"));
        filter.severity().ifPresent(choice::setValue);
        choice.addValueChangeListener(chosen -> go(filter.as(Optional.ofNullable(chosen.getValue()))));
        return choice;
    }

    private Component states(ContradictionFilter filter) {
        var choice = new Select<ContradictionState>();
        choice.setItems(ContradictionState.values());
        choice.setItemLabelGenerator(
                state -> state == null ? getTranslation("contradictions.every-state") : words.name(state, getLocale()));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("contradictions.every-state"));
        choice.setPlaceholder(getTranslation("contradictions.every-state"));
        choice.setAriaLabel(getTranslation("contradictions.column.state"));
        filter.state().ifPresent(choice::setValue);
        choice.addValueChangeListener(chosen -> go(filter.in(Optional.ofNullable(chosen.getValue()))));
        return choice;
    }

    private void go(ContradictionFilter filter) {
        Map<String, String> address = new HashMap<>();
        address.put("dataset", filter.dataset().toString());
        filter.kind().ifPresent(kind -> address.put("kind", kind.code()));
        filter.severity().ifPresent(severity -> address.put("severity", severity.code()));
        filter.state().ifPresent(state -> address.put("state", word(state)));
        getUI().ifPresent(ui -> ui.navigate(ContradictionsView.class, QueryParameters.simple(address)));
    }

    private static Optional<ContradictionState> state(String word) {
        return List.of(ContradictionState.values()).stream()
                .filter(state -> word(state).equals(word))
                .findFirst();
    }

    private static String word(ContradictionState state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contradictions.title") + " · Overread";
    }
}
