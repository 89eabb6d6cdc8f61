package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.NoSuchStudy;
import org.overread.catalog.SeriesId;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudyId;
import org.overread.keys.ui.KeyMap;
import org.overread.review.NotAssigned;
import org.overread.review.ReadingId;
import org.overread.review.rounds.RoundClosed;
import org.overread.shell.Appearance;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;

/// The reading page: one study, its images, its report, its nine labels. The next study is shown in the same page,
/// so that nothing flashes between two studies.
@Route(value = "read", autoLayout = false)
@RolesAllowed("READER")
@StyleSheet("styles/review.css")
class ReadingView extends Div implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {
    private static final long serialVersionUID = 1;
    /// In place of a study: everything is read.
    private static final String FINISHED = "finished";
    private static final int COMING = 6;

    private final transient ReadingDoors doors;
    private final ReadingRoom room;
    private final WorkClock clock;
    private transient Optional<ReadingId> open = Optional.empty();
    private String title = "";

    ReadingView(ReadingDoors doors, StudyImages images, Appearance appearance) {
        this.doors = doors;
        this.room = new ReadingRoom(appearance, this::walk, images);
        room.add(new KeyMap(doors.keys()));
        clock = new WorkClock(doors.work());
        room.addClock(clock);
        setSizeFull();
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        leave();
        if (FINISHED.equals(parameter)) {
            title = getTranslation("review.finished.title");
            removeAll();
            add(new FinishedPanel(doors.queue().skipped()));
            return;
        }
        StudyId study = parse(parameter);
        try {
            var sitting = new Sitting(doors, doors.catalog().study(study), room.device());
            title = sitting.study().summary().code();
            open = Optional.of(sitting.sheet().id());
            putRoom();
            clock.begin(sitting.sheet().id());
            var papers = new StudyPapers(
                    doors.board().guideline(sitting.sheet().round()),
                    doors.comparisons().of(sitting.study()),
                    doors.journalKeys().own());
            List<StudyId> next = doors.queue().upNext(study, COMING);
            room.begin(
                    sitting,
                    papers,
                    doors.queue().position(study),
                    doors.catalog().studies(next),
                    firstSeries(next));
        } catch (NotAssigned | RoundClosed e) {
            title = getTranslation("review.not-yours.title");
            removeAll();
            add(notYours());
        } catch (NoSuchStudy e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    /// A page that is closed says nothing: then the study is given back after a while.
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        leave();
    }

    private void leave() {
        open.ifPresent(doors.desk()::leave);
        open = Optional.empty();
    }

    private Component notYours() {
        var list = new Anchor("worklist", getTranslation("review.to-worklist"));
        list.addClassNames("btn", "primary");
        return new EmptyState(
                Glyph.LOCK, getTranslation("review.not-yours.title"), getTranslation("review.not-yours.text"), list);
    }

    @Override
    public String getPageTitle() {
        return title + " · Overread";
    }

    /// The room stays from study to study: what is in it knows when it is left.
    private void putRoom() {
        if (room.getParent().isEmpty()) {
            removeAll();
            add(room);
        }
    }

    /// What opens first of the next study: the viewer fetches it ahead.
    private Optional<SeriesId> firstSeries(List<StudyId> next) {
        return next.stream()
                .limit(1)
                .flatMap(study -> doors.catalog().study(study).series().stream())
                .findFirst()
                .map(SeriesSummary::id);
    }

    /// Goes on from the study in front: to the next unread one, or to a neighbour.
    private void walk(StudyId from, ReadingRoom.Way way) {
        Optional<StudyId> next = switch (way) {
            case STAY -> Optional.of(from);
            case ON -> doors.queue().nextAfter(from);
            case FORWARD -> doors.queue().neighbour(from, true);
            case BACK -> doors.queue().neighbour(from, false);
        };
        getUI().ifPresent(ui -> {
            if (next.isPresent()) {
                ui.navigate(ReadingView.class, next.get().toString());
            } else if (way == ReadingRoom.Way.ON) {
                ui.navigate(ReadingView.class, FINISHED);
            }
        });
    }

    private static StudyId parse(String parameter) {
        try {
            return StudyId.of(parameter);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No such study");
        }
    }
}
