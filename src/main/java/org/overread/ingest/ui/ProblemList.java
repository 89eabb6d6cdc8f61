package org.overread.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.overread.ingest.ImportWords;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.Severity;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;

/// What is wrong, with file, cell and reason; narrowed down by severity and by a search.
final class ProblemList extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private static final int ALL_VISIBLE = 12;

    private final transient ImportWords words;
    private final transient List<Problem> problems;
    private final Grid<Problem> grid = new Grid<>();
    private final List<NativeButton> chips = new ArrayList<>();
    private Optional<Severity> severity = Optional.empty();
    private String search = "";

    ProblemList(ImportWords words, String title, List<Problem> problems) {
        this.words = words;
        this.problems = problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
        if (problems.isEmpty()) {
            getContent()
                    .add(new Card(new EmptyState(
                            Glyph.CHECK,
                            getTranslation("ingest.problems.none"),
                            getTranslation("ingest.problems.none.text"))));
            return;
        }
        fill();
        var card = Card.titled(title, filters(), grid);
        card.addClassName("problem-list");
        getContent().add(card);
    }

    private void fill() {
        grid.addComponentColumn(this::badge)
                .setHeader(getTranslation("ingest.problems.severity"))
                .setFlexGrow(0)
                .setWidth("160px");
        grid.addComponentColumn(problem -> new Wrapped(words.reason(problem, getLocale())))
                .setHeader(getTranslation("ingest.problems.reason"))
                .setFlexGrow(4);
        grid.addColumn(Problem::cell)
                .setHeader(getTranslation("ingest.problems.cell"))
                .setFlexGrow(0)
                .setWidth("90px");
        grid.addComponentColumn(problem -> new Wrapped(problem.file()))
                .setHeader(getTranslation("ingest.problems.file"))
                .setFlexGrow(3);
        GridListDataView<Problem> shown = grid.setItems(problems);
        shown.setFilter(this::matches);
        grid.setAllRowsVisible(problems.size() <= ALL_VISIBLE);
    }

    private Component filters() {
        var line = new Div();
        line.addClassName("row");
        line.add(chip(Optional.empty(), getTranslation("ingest.problems.all"), problems.size()));
        for (Severity each : Severity.values()) {
            int count = (int) problems.stream()
                    .filter(problem -> problem.severity() == each)
                    .count();
            line.add(chip(Optional.of(each), getTranslation("ingest.run." + ImportWords.key(each) + "s"), count));
        }
        var find = new TextField();
        find.setPlaceholder(getTranslation("ingest.problems.search"));
        find.setAriaLabel(getTranslation("ingest.problems.search"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setWidth("320px");
        find.addValueChangeListener(typed -> {
            search = typed.getValue().strip().toLowerCase(Locale.ROOT);
            grid.getListDataView().refreshAll();
        });
        line.add(find);
        return line;
    }

    private NativeButton chip(Optional<Severity> which, String name, int count) {
        var chip = new NativeButton(name + " " + count);
        chip.addClassName("filter");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(which.isEmpty()));
        chip.addClickListener(clicked -> {
            severity = which;
            chips.forEach(each -> each.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(chip))));
            grid.getListDataView().refreshAll();
        });
        chips.add(chip);
        return chip;
    }

    private boolean matches(Problem problem) {
        boolean wanted = severity.isEmpty() || severity.get() == problem.severity();
        String text = problem.file() + " " + problem.cell() + " " + words.reason(problem, getLocale());
        return wanted && (search.isEmpty() || text.toLowerCase(Locale.ROOT).contains(search));
    }

    private Component badge(Problem problem) {
        Badge.Tone tone = switch (problem.severity()) {
            case ERROR -> Badge.Tone.CONFLICT;
            case WARNING -> Badge.Tone.WARN;
            case NOTE -> Badge.Tone.LINE;
        };
        return new Badge(name(problem.severity()), tone);
    }

    private String name(Severity which) {
        return getTranslation("ingest.severity." + ImportWords.key(which));
    }

    /// Text from a file, as text, on as many lines as it needs.
    private static final class Wrapped extends Span {
        private static final long serialVersionUID = 1;

        Wrapped(String text) {
            super(text);
            addClassName("wrapped");
        }
    }
}
