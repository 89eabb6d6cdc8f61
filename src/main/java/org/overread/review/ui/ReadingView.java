package org.overread.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
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
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingQueue;
import org.overread.shell.Appearance;

/// The reading page: one study, its images, its report, its nine labels. The next study is shown in the same page,
/// so that nothing flashes between two studies.
@Route(value = "read", autoLayout = false)
@RolesAllowed("READER")
@StyleSheet("styles/review.css")
class ReadingView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    /// In place of a study: everything is read.
    private static final String FINISHED = "finished";
    private static final int COMING = 6;

    private final transient ReadingDesk desk;
    private final transient ReadingQueue queue;
    private final transient StudyCatalog catalog;
    private final transient Comparisons comparisons;
    private final ReadingRoom room;
    private String title = "";

    ReadingView(
            ReadingDesk desk,
            ReadingQueue queue,
            StudyCatalog catalog,
            StudyImages images,
            Comparisons comparisons,
            Appearance appearance) {
        this.desk = desk;
        this.queue = queue;
        this.catalog = catalog;
        this.comparisons = comparisons;
        this.room = new ReadingRoom(appearance, this::walk, images);
        setSizeFull();
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        if (FINISHED.equals(parameter)) {
            title = getTranslation("review.finished.title");
            removeAll();
            add(new FinishedPanel(queue.skipped()));
            return;
        }
        StudyId study = parse(parameter);
        try {
            var sitting = new Sitting(desk, catalog.study(study));
            title = sitting.study().summary().code();
            putRoom();
            var comparison = comparisons.of(sitting.study());
            List<StudyId> next = queue.upNext(study, COMING);
            room.begin(sitting, comparison, queue.position(study), catalog.studies(next), firstSeries(next));
        } catch (NoSuchStudy e) {
            throw new NotFoundException(e.getMessage());
        }
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
                .flatMap(study -> catalog.study(study).series().stream())
                .findFirst()
                .map(SeriesSummary::id);
    }

    /// Goes on from the study in front: to the next unread one, or to a neighbour.
    private void walk(StudyId from, ReadingRoom.Way way) {
        Optional<StudyId> next = switch (way) {
            case ON -> queue.nextAfter(from);
            case FORWARD -> queue.neighbour(from, true);
            case BACK -> queue.neighbour(from, false);
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
