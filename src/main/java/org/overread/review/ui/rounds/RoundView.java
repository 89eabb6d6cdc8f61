package org.overread.review.ui.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.overread.review.AnchorShifts;
import org.overread.review.rounds.Protocol;
import org.overread.review.rounds.Round;
import org.overread.review.rounds.RoundBoard;
import org.overread.review.rounds.RoundDesk;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundProgress;
import org.overread.review.rounds.RoundRefusal;
import org.overread.review.rounds.RoundState;
import org.overread.shell.Badge;
import org.overread.shell.Notice;
import org.overread.shell.PageHeader;

/// One round: what it is, how far its readers are, what they go by, and what a reveal has changed.
@Route("rounds/round")
@RolesAllowed("COORDINATOR")
@StyleSheet("styles/rounds.css")
class RoundView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient RoundDesk desk;
    private final transient RoundBoard board;
    private final transient AnchorShifts shifts;
    private String title = "";

    RoundView(RoundDesk desk, RoundBoard board, AnchorShifts shifts) {
        this.desk = desk;
        this.board = board;
        this.shifts = shifts;
        addClassNames("page", "rounds");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            show(RoundId.of(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No such round");
        }
    }

    private void show(RoundId id) {
        RoundProgress progress = board.progress(id);
        Round round = progress.round();
        title = RoundWords.name(round, this);
        removeAll();
        var back = new Anchor("rounds", getTranslation("rounds.back"));
        var left = new Div(new ReadersCard(progress));
        left.addClassName("stack");
        if (round.protocol() == Protocol.BLIND) {
            left.add(new ShiftsCard(shifts.of(id)));
        }
        var right = new Div(
                new FactsCard(progress),
                new GuidelineCard(board.guideline(id), round.state() != RoundState.CLOSED, text -> {
                    desk.revise(id, text);
                    show(id);
                }));
        right.addClassName("stack");
        var columns = new Div(left, right);
        columns.addClassName("two");
        add(
                new PageHeader(title)
                        .with(
                                RoundWords.state(round.state(), this),
                                new Badge(RoundWords.protocol(round, this), Badge.Tone.LINE),
                                back)
                        .actions(actions(round)),
                columns);
    }

    private Component[] actions(Round round) {
        return switch (round.state()) {
            case PLANNED -> new Component[] {button(round, RoundState.CLOSED), button(round, RoundState.OPEN)};
            case OPEN -> new Component[] {button(round, RoundState.PAUSED), button(round, RoundState.CLOSED)};
            case PAUSED -> new Component[] {button(round, RoundState.CLOSED), button(round, RoundState.OPEN)};
            case CLOSED -> new Component[0];
        };
    }

    private Button button(Round round, RoundState next) {
        String key = "rounds.do." + next.name().toLowerCase(java.util.Locale.ROOT);
        var button = new Button(getTranslation(key), click -> ask(round, next));
        if (next == RoundState.OPEN) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    /// Closing cannot be undone, so it is asked for twice.
    private void ask(Round round, RoundState next) {
        if (next != RoundState.CLOSED) {
            move(round, next);
            return;
        }
        var dialog = new ConfirmDialog(
                getTranslation("rounds.close.title"),
                getTranslation("rounds.close.text"),
                getTranslation("rounds.do.closed"),
                confirmed -> move(round, next));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.open();
    }

    private void move(Round round, RoundState next) {
        try {
            switch (next) {
                case OPEN -> desk.open(round.id());
                case PAUSED -> desk.pause(round.id());
                case CLOSED -> desk.close(round.id());
                case PLANNED -> throw new IllegalArgumentException("A round is planned once");
            }
        } catch (RoundRefusal e) {
            Notice.error(Refusals.words(e, this));
        }
        show(round.id());
    }

    @Override
    public String getPageTitle() {
        return title + " · Overread";
    }
}
