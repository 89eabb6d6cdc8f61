package org.overread.reports.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.overread.reports.ReportReading;

/// A report's text with its statements marked: filled when present, dashed when uncertain, struck when absent, dotted
/// where words were set aside. All text is shown as text.
final class MarkedText extends Div {
    private static final long serialVersionUID = 1;

    MarkedText() {
        addClassName("marked-text");
    }

    /// A stretch to mark.
    private record Mark(org.overread.reports.Span span, String look, String title) {}

    void show(String text, ReportReading reading, RuleWords words) {
        removeAll();
        List<Mark> marks = new ArrayList<>();
        reading.statements()
                .forEach(statement -> marks.add(new Mark(
                        statement.span(),
                        statement.state().name().toLowerCase(Locale.ROOT),
                        words.label(statement.label()) + ": " + words.state(statement.state()))));
        reading.setAside().forEach(aside -> marks.add(new Mark(aside.span(), "aside", words.rule(aside.rule()))));
        marks.sort(Comparator.comparing(Mark::span));
        int at = 0;
        for (Mark mark : marks) {
            if (mark.span().start() >= at) {
                add(new Text(text.substring(at, mark.span().start())));
                var marked = new Span(mark.span().of(text));
                marked.addClassNames("mark", mark.look());
                marked.setTitle(mark.title());
                add(marked);
                at = mark.span().end();
            }
        }
        add(new Text(text.substring(at)));
    }
}
