package org.overread.review.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.SeriesId;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudySummary;
import org.overread.shell.Badge;
import org.overread.shell.Glyph;

/// The left edge: the study's series with their pictures, and what is read next. It folds to a column of pictures.
final class SeriesRail extends Aside {
    private static final long serialVersionUID = 1;
    private final SerializableConsumer<SeriesSummary> chosen;
    private final Span title = new Span();
    private final Div series = new Div();
    private final Div upNext = new Div();
    private final List<SeriesTile> tiles = new ArrayList<>();
    private int active;

    /// @param folded what to do when the reader folds or unfolds the rail
    SeriesRail(SerializableConsumer<SeriesSummary> chosen, Runnable folded) {
        this.chosen = chosen;
        addClassName("rail");
        var fold = new NativeButton();
        fold.addClassNames("btn", "ghost", "icon-only", "small");
        fold.add(Glyph.CHEVRON_DOWN.draw());
        fold.setAriaLabel(getTranslation("review.rail.fold"));
        fold.setTitle(getTranslation("review.rail.fold"));
        fold.addClickListener(click -> folded.run());
        var cap = new Div(title, fold);
        cap.addClassName("cap");
        series.addClassName("series");
        upNext.addClassName("upnext");
        add(cap, series, upNext);
    }

    void show(List<SeriesSummary> all, List<StudySummary> next) {
        title.setText(getTranslation("review.series", all.size()));
        series.removeAll();
        tiles.clear();
        all.forEach(each -> {
            int index = tiles.size();
            var tile = new SeriesTile(each, () -> choose(index));
            tiles.add(tile);
            series.add(tile);
        });
        upNext.removeAll();
        upNext.setVisible(!next.isEmpty());
        var cap = new Div(new Span(getTranslation("review.up-next")));
        cap.addClassName("cap");
        upNext.add(cap);
        next.forEach(study -> upNext.add(coming(study)));
        active = 0;
    }

    /// Shows the series before or behind the active one.
    void step(int by) {
        int wanted = active + by;
        if (wanted >= 0 && wanted < tiles.size()) {
            choose(wanted);
        }
    }

    /// Shows a series if it is not the active one.
    void turnTo(SeriesId wanted) {
        for (int index = 0; index < tiles.size(); index++) {
            if (index != active && tiles.get(index).series().id().equals(wanted)) {
                choose(index);
            }
        }
    }

    Optional<SeriesSummary> active() {
        return active < tiles.size() ? Optional.of(tiles.get(active).series()) : Optional.empty();
    }

    void choose(int index) {
        if (index < tiles.size()) {
            active = index;
            for (int each = 0; each < tiles.size(); each++) {
                tiles.get(each).activate(each == index);
            }
            chosen.accept(tiles.get(index).series());
        }
    }

    /// How much of the active series has been on the screen.
    void seen(int slices, int total) {
        if (active < tiles.size()) {
            tiles.get(active).seen(slices, total);
        }
    }

    private Div coming(StudySummary study) {
        var age = new Span(PatientLine.of(study, this));
        age.addClassName("small");
        var row = new Div(new Span(study.code()), age);
        row.addClassName("nxt");
        long present = study.labels().values().stream()
                .filter(value -> value.isPresent())
                .count();
        if (present > 0) {
            row.add(new Badge("+ " + present, Badge.Tone.PRESENT));
        }
        return row;
    }
}
