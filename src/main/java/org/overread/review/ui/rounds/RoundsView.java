package org.overread.review.ui.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.StudyCatalog;
import org.overread.review.FatigueHint;
import org.overread.review.WorkTime;
import org.overread.review.rounds.Round;
import org.overread.review.rounds.RoundBoard;
import org.overread.review.rounds.RoundProgress;
import org.overread.shell.Card;
import org.overread.shell.DateStyle;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.PageHeader;

/// All rounds: where each stands, how far it is, and when it will end.
@Route("rounds")
@RolesAllowed("COORDINATOR")
@Menu(title = "rounds.menu", order = 15)
@StyleSheet("styles/rounds.css")
class RoundsView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final int WEEK = 7;

    RoundsView(RoundBoard board, StudyCatalog catalog, FatigueHint hint) {
        addClassNames("page", "fill", "rounds");
        boolean anything = !catalog.datasets().isEmpty();
        var create = new Button(
                getTranslation("rounds.new"),
                Glyph.PLUS.draw(),
                click -> UI.getCurrentOrThrow().navigate(PlanView.class));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setEnabled(anything);
        List<RoundProgress> rounds =
                board.all().stream().map(round -> board.progress(round.id())).toList();
        var place = new Div(rounds.isEmpty() ? nothing(anything) : new Card(grid(rounds)));
        place.addClassName("rounds-list");
        add(
                new PageHeader(getTranslation("rounds.title"))
                        .with(getTranslation("rounds.subtitle"))
                        .actions(breaks(hint), create),
                place);
    }

    private Checkbox breaks(FatigueHint hint) {
        var shown = new Checkbox(getTranslation("rounds.fatigue-hint"), hint.shown());
        shown.setTooltipText(getTranslation("rounds.fatigue-hint.note", WorkTime.STUDIES, WorkTime.LONG.toMinutes()));
        shown.addValueChangeListener(change -> hint.show(change.getValue()));
        return shown;
    }

    private Component nothing(boolean anything) {
        String kind = anything ? "empty" : "no-dataset";
        return new Card(new EmptyState(
                anything ? Glyph.ALL : Glyph.FOLDER,
                getTranslation("rounds." + kind + ".title"),
                getTranslation("rounds." + kind + ".text")));
    }

    private Grid<RoundProgress> grid(List<RoundProgress> rounds) {
        Grid<RoundProgress> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        narrow(grid.addColumn(each -> each.round().number()), "number", "56px");
        grid.addComponentColumn(each -> link(each.round()))
                .setHeader(getTranslation("rounds.column.name"))
                .setFlexGrow(2);
        narrow(grid.addComponentColumn(each -> RoundWords.state(each.round().state(), this)), "state", "128px");
        narrow(grid.addColumn(each -> RoundWords.protocol(each.round(), this)), "protocol", "116px");
        narrow(grid.addColumn(RoundProgress::studies), "studies", "128px");
        narrow(
                grid.addColumn(
                        each -> each.round().everyone() ? "–" : each.round().readersPerStudy()),
                "per-study",
                "136px");
        grid.addComponentColumn(this::progress)
                .setHeader(getTranslation("rounds.column.progress"))
                .setWidth("220px")
                .setFlexGrow(1);
        narrow(grid.addColumn(this::pace), "pace", "116px");
        narrow(grid.addColumn(each -> day(each.expectedEnd())), "end", "148px");
        narrow(grid.addColumn(each -> day(each.round().deadline())), "deadline", "148px");
        grid.setItems(rounds);
        return grid;
    }

    private void narrow(Grid.Column<RoundProgress> column, String key, String width) {
        column.setHeader(getTranslation("rounds.column." + key)).setWidth(width).setFlexGrow(0);
    }

    private RouterLink link(Round round) {
        return new RouterLink(
                RoundWords.name(round, this), RoundView.class, round.id().toString());
    }

    private Component progress(RoundProgress progress) {
        if (progress.total() == 0) {
            return new Span("–");
        }
        return ReaderBar.of(progress.done(), progress.total(), this);
    }

    /// Signed readings a day, over the last week.
    private String pace(RoundProgress progress) {
        int week = progress.readers().stream()
                .mapToInt(RoundProgress.OfReader::lastWeek)
                .sum();
        return week == 0 ? "–" : getTranslation("rounds.pace", Math.ceilDiv(week, WEEK));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(DateStyle.day(getLocale())::format).orElse("–");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rounds.title") + " · Overread";
    }
}
