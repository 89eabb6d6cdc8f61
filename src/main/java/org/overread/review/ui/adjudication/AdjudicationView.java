package org.overread.review.ui.adjudication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.overread.labels.LabelSet;
import org.overread.review.AdjudicationDesk;
import org.overread.review.AdjudicationItem;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.PageHeader;

/// What waits for the adjudicator, and what was settled.
@Route("adjudication")
@RolesAllowed("ADJUDICATOR")
@Menu(title = "adjudication.menu", order = 30)
@StyleSheet("styles/rounds.css")
class AdjudicationView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    AdjudicationView(AdjudicationDesk desk) {
        addClassNames("page", "fill", "rounds");
        List<AdjudicationItem> items = desk.items();
        List<AdjudicationItem> waiting =
                items.stream().filter(item -> !item.isSettled()).toList();
        var header = new PageHeader(getTranslation("adjudication.title"))
                .with(getTranslation("adjudication.subtitle", waiting.size(), items.size() - waiting.size()));
        waiting.stream().findFirst().ifPresent(first -> header.actions(next(first)));
        var place = new Div(items.isEmpty() ? nothing() : new Card(grid(items)));
        place.addClassName("rounds-list");
        add(header, place);
    }

    private Component nothing() {
        return new Card(new EmptyState(
                Glyph.CHECK, getTranslation("adjudication.empty.title"), getTranslation("adjudication.empty.text")));
    }

    private NativeButton next(AdjudicationItem first) {
        var next = new NativeButton(getTranslation("adjudication.next"));
        next.addClassNames("btn", "primary");
        next.addClickListener(click -> UI.getCurrentOrThrow().navigate(CaseView.class, CaseView.address(first)));
        return next;
    }

    private Grid<AdjudicationItem> grid(List<AdjudicationItem> items) {
        Grid<AdjudicationItem> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        narrow(grid.addComponentColumn(this::state), "state", "136px");
        narrow(
                grid.addComponentColumn(
                        item -> new RouterLink(item.study().code(), CaseView.class, CaseView.address(item))),
                "study",
                "132px");
        grid.addColumn(item -> item.roundName().isEmpty() ? getTranslation("rounds.everyone") : item.roundName())
                .setHeader(getTranslation("adjudication.column.round"));
        grid.addComponentColumn(this::labels)
                .setHeader(getTranslation("adjudication.column.labels"))
                .setFlexGrow(2);
        narrow(
                grid.addColumn(item -> getTranslation(
                        "rounds.count", item.settled(), item.labels().size())),
                "settled",
                "112px");
        grid.setItems(items);
        return grid;
    }

    private Badge state(AdjudicationItem item) {
        return item.isSettled()
                ? new Badge(Glyph.CHECK, getTranslation("adjudication.settled"), Badge.Tone.PLAIN)
                : new Badge(Glyph.TO_READ, getTranslation("adjudication.waiting"), Badge.Tone.ACCENT);
    }

    private Span labels(AdjudicationItem item) {
        var all = new Span();
        all.addClassName("row");
        if (item.spotCheck()) {
            all.add(new Badge(getTranslation("adjudication.spot-check"), Badge.Tone.LINE));
            return all;
        }
        item.labels().stream()
                .flatMap(code -> LabelSet.hemorrhage().find(code).stream())
                .forEach(label -> {
                    var badge = new Badge("≠ " + label.abbreviation(), Badge.Tone.CONFLICT);
                    badge.setTitle(label.name(getLocale()));
                    all.add(badge);
                });
        return all;
    }

    private void narrow(Grid.Column<AdjudicationItem> column, String key, String width) {
        column.setHeader(getTranslation("adjudication.column." + key))
                .setWidth(width)
                .setFlexGrow(0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("adjudication.title") + " · Overread";
    }
}
