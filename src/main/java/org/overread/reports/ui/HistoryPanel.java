package org.overread.reports.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.overread.reports.desk.LexiconDesk;
import org.overread.reports.desk.LexiconVersion;
import org.overread.reports.lexicon.Lexicon;
import org.overread.shell.Badge;

/// Every lexicon that was in use, the newest first, with who saved it and why, and the way back to it.
final class HistoryPanel extends Composite<Div> {
    private static final long serialVersionUID = 1;

    private final transient LexiconDesk desk;
    private final SerializableConsumer<Integer> restore;

    /// @param restore takes the number of the version whose text is to be taken up again
    HistoryPanel(LexiconDesk desk, SerializableConsumer<Integer> restore) {
        this.desk = desk;
        this.restore = restore;
        getContent().addClassName("lexicon-history");
    }

    void list() {
        getContent().removeAll();
        int current = desk.number();
        for (LexiconVersion version : desk.history()) {
            var who = new Span(getTranslation(
                    "reports.history.by",
                    DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", getLocale())
                            .withZone(ZoneOffset.UTC)
                            .format(version.savedAt()),
                    version.savedBy()));
            who.addClassNames("t2", "t13");
            var line = line(version.number(), version.version(), current);
            line.add(who, new Span(version.reason()));
            getContent().add(line);
        }
        var shipped = line(0, Lexicon.standard().version(), current);
        var text = new Span(getTranslation("reports.history.standard"));
        text.addClassName("t2");
        shipped.add(text);
        getContent().add(shipped);
    }

    private Div line(int number, String version, int current) {
        var name = new Span(
                number == 0 ? getTranslation("reports.version.standard") : getTranslation("reports.version", number));
        name.addClassName("semi");
        var space = new Span();
        space.addClassName("grow");
        var head = new Div(name, new Badge(version, Badge.Tone.LINE), space);
        head.addClassName("row");
        if (number == current) {
            head.add(new Badge(getTranslation("reports.history.in-use"), Badge.Tone.ACCENT));
        } else {
            var button = new Button(getTranslation("reports.history.restore"), click -> restore.accept(number));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            head.add(button);
        }
        var line = new Div(head);
        line.addClassName("history-line");
        return line;
    }
}
