package org.overread.review.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudySummary;
import org.overread.imaging.StackAddress;
import org.overread.shell.Badge;
import org.overread.shell.Glyph;

/// The left edge: the stacks of the study's series with their pictures, and what is read next. It folds to a column of
/// pictures.
final class SeriesRail extends Aside {
    private static final long serialVersionUID = 1;
    private final SerializableConsumer<OfferedStack> chosen;
    private final Span title = new Span();
    private final Div series = new Div();
    private final Div upNext = new Div();
    private final List<SeriesTile> tiles = new ArrayList<>();
    private int active;

    /// @param folded what to do when the reader folds or unfolds the rail
    SeriesRail(SerializableConsumer<OfferedStack> chosen, Runnable folded) {
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
        lay(all.stream().map(OfferedStack::of).toList());
        upNext.removeAll();
        upNext.setVisible(!next.isEmpty());
        var cap = new Div(new Span(getTranslation("review.up-next")));
        cap.addClassName("cap");
        upNext.add(cap);
        next.forEach(study -> upNext.add(coming(study)));
        active = 0;
    }

    /// The stacks that the same series turned out to be. What is in front stays there.
    void offer(List<OfferedStack> all) {
        List<SeriesTile> before = List.copyOf(tiles);
        Optional<OfferedStack> front = active();
        lay(all);
        for (int index = 0; index < tiles.size(); index++) {
            SeriesTile tile = tiles.get(index);
            before.stream().filter(old -> isOf(old, tile.stack().address())).forEach(tile::seenAs);
            if (front.filter(stack -> isOf(tile, stack.address())).isPresent()) {
                activate(index);
            }
        }
    }

    private void lay(List<OfferedStack> all) {
        series.removeAll();
        tiles.clear();
        all.forEach(each -> {
            int index = tiles.size();
            var tile = new SeriesTile(each, () -> choose(index));
            tiles.add(tile);
            series.add(tile);
        });
    }

    private static boolean isOf(SeriesTile tile, StackAddress stack) {
        return tile.stack().address().equals(stack);
    }

    /// Shows the stack before or behind the active one.
    void step(int by) {
        int wanted = active + by;
        if (wanted >= 0 && wanted < tiles.size()) {
            choose(wanted);
        }
    }

    /// Shows a stack if it is not the active one.
    void turnTo(StackAddress wanted) {
        for (int index = 0; index < tiles.size(); index++) {
            if (index != active && isOf(tiles.get(index), wanted)) {
                choose(index);
            }
        }
    }

    Optional<OfferedStack> active() {
        return active < tiles.size() ? Optional.of(tiles.get(active).stack()) : Optional.empty();
    }

    /// All stacks, in reading order.
    List<OfferedStack> stacks() {
        return tiles.stream().map(SeriesTile::stack).toList();
    }

    void choose(int index) {
        if (index < tiles.size()) {
            activate(index);
            chosen.accept(tiles.get(index).stack());
        }
    }

    private void activate(int index) {
        active = index;
        for (int each = 0; each < tiles.size(); each++) {
            tiles.get(each).activate(each == index);
        }
    }

    /// How much of a stack has been on the screen, in whichever viewport.
    void seen(StackAddress stack, int slices, int total) {
        tiles.stream().filter(tile -> isOf(tile, stack)).forEach(tile -> tile.seen(slices, total));
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
