package org.overread.reports.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import org.overread.reports.LabelReading;
import org.overread.reports.ReportReader;
import org.overread.reports.ReportReading;
import org.overread.reports.ReportState;
import org.overread.reports.SetAside;
import org.overread.reports.Statement;
import org.overread.reports.lexicon.Lexicon;
import org.overread.shell.Badge;

/// A text to try the lexicon on: what is found in it, and by which rule.
final class TryText extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 20_000;

    private final TextArea input = new TextArea(getTranslation("reports.try.text"));
    private final MarkedText marked = new MarkedText();
    private final Div labels = new Div();
    private final Div found = new Div();
    private transient ReportReader reader = ReportReader.standard();

    TryText() {
        getContent().addClassName("try-text");
        input.setWidthFull();
        input.setMinHeight("96px");
        input.setMaxHeight("180px");
        input.setMaxLength(LONGEST);
        input.setPlaceholder(getTranslation("reports.try.placeholder"));
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.addValueChangeListener(change -> read());
        labels.addClassName("row");
        labels.addClassName("try-labels");
        found.addClassName("try-found");
        found.getElement().setAttribute("role", "status");
        getContent().add(input, marked, labels, found);
        read();
    }

    /// Reads the text again, with another lexicon.
    void use(Lexicon lexicon) {
        reader = new ReportReader(lexicon);
        read();
    }

    private void read() {
        String text = input.getValue();
        boolean cyrillic = text.chars().anyMatch(c -> c >= 'А' && c <= 'я');
        ReportReading reading = reader.read(text, cyrillic ? "ru" : "en");
        var words = new RuleWords(this);
        marked.setVisible(!text.isBlank());
        marked.show(text, reading, words);
        labels.removeAll();
        reading.labels().values().stream()
                .filter(label -> label.state() != ReportState.NOT_MENTIONED)
                .map(label -> badge(label, words))
                .forEach(labels::add);
        found.removeAll();
        if (text.isBlank()) {
            found.add(new Span(getTranslation("reports.try.empty")));
        } else if (reading.statements().isEmpty() && reading.setAside().isEmpty()) {
            found.add(new Span(getTranslation("reports.try.nothing")));
        } else {
            list(text, reading, words);
        }
    }

    private static Badge badge(LabelReading label, RuleWords words) {
        Badge.Tone tone = switch (label.state()) {
            case PRESENT, PROBABLE -> Badge.Tone.PRESENT;
            case UNCERTAIN -> Badge.Tone.UNCERTAIN;
            default -> Badge.Tone.ABSENT;
        };
        return new Badge(words.label(label.label()) + ": " + words.state(label.state()), tone);
    }

    private void list(String text, ReportReading reading, RuleWords words) {
        found.add(new H3(getTranslation("reports.try.rules")));
        for (Statement statement : reading.statements()) {
            found.add(line(
                    statement.span().of(text),
                    words.label(statement.label()) + ": " + words.state(statement.state()),
                    words.rule(statement.rule()) + cues(text, statement.cues()),
                    statement.term()));
        }
        for (SetAside aside : reading.setAside()) {
            found.add(line(
                    aside.span().of(text),
                    getTranslation("reports.try.aside"),
                    words.rule(aside.rule()) + cues(text, aside.cues()),
                    aside.term()));
        }
    }

    private static String cues(String text, List<org.overread.reports.Span> cues) {
        return cues.isEmpty()
                ? ""
                : cues.stream().map(cue -> cue.of(text)).collect(Collectors.joining("”, “", ": “", "”"));
    }

    private Div line(String quote, String says, String rule, String term) {
        var words = new Span("“" + quote + "”");
        words.addClassName("semi");
        var why = new Span(rule);
        why.addClassName("t2");
        var entry = new Span(getTranslation("reports.try.entry", term));
        entry.addClassNames("t2", "t13");
        var line = new Div(words, new Span(says), why, entry);
        line.addClassName("try-line");
        return line;
    }
}
