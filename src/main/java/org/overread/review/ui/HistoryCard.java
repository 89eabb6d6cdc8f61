package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.overread.labels.LabelSet;
import org.overread.review.HistoryEntry;
import org.overread.review.HistoryVersion;
import org.overread.review.rounds.ReadKind;
import org.overread.shell.Badge;
import org.overread.shell.Glyph;

/// One version of one reader's reading: what it states, and everything that was written into it in its order.
final class HistoryCard extends Div {
    private static final long serialVersionUID = 1;
    private static final int SHOWN_OF_SEAL = 16;
    private static final List<String> COLUMNS = List.of("at", "phase", "what", "label", "before", "after", "device");

    HistoryCard(HistoryVersion version) {
        addClassName("card");
        var heading = new Div();
        heading.addClassName("row");
        heading.add(new Span(version.readerName()));
        heading.add(new Badge(
                getTranslation("review.history.version", version.round(), version.version()), Badge.Tone.LINE));
        if (version.kind() != ReadKind.ORDINARY) {
            heading.add(new Badge(
                    getTranslation("review.history.kind." + version.kind().name()), Badge.Tone.LINE));
        }
        heading.add(state(version));
        var header = new Header(heading);
        var body = new Div(facts(version), entries(version));
        body.addClassName("body");
        add(header, body);
    }

    private Badge state(HistoryVersion version) {
        return version.signedAt()
                .map(at ->
                        new Badge(Glyph.SIGNED, getTranslation("review.history.signed", minute(at)), Badge.Tone.ABSENT))
                .orElseGet(
                        () -> new Badge(Glyph.IN_READING, getTranslation("review.history.draft"), Badge.Tone.ACCENT));
    }

    private Div facts(HistoryVersion version) {
        var facts = new Div();
        facts.addClassNames("t2", "t13", "stack");
        facts.add(new Div(new Span(getTranslation("review.history.opened", minute(version.openedAt())))));
        version.amendReason()
                .ifPresent(reason -> facts.add(new Div(new Span(getTranslation("review.history.amends", reason)))));
        version.meaning()
                .ifPresent(meaning ->
                        facts.add(new Div(new Span(getTranslation("review.history.meaning." + meaning.name())))));
        if (!version.signature().isEmpty()) {
            var seal = new Span(
                    getTranslation("review.history.seal", version.signature().substring(0, SHOWN_OF_SEAL) + "…"));
            seal.setTitle(version.signature());
            facts.add(new Div(seal));
        }
        return facts;
    }

    private Component entries(HistoryVersion version) {
        if (version.entries().isEmpty()) {
            var none = new Paragraph(
                    getTranslation(version.keptBack() ? "review.history.kept-back" : "review.history.nothing"));
            none.addClassNames("t2", "t13");
            return none;
        }
        var table = new Element("table");
        table.getClassList().addAll(List.of("figures", "words"));
        var head = new Element("tr");
        COLUMNS.forEach(column ->
                head.appendChild(new Element("th").setText(getTranslation("review.history.column." + column))));
        table.appendChild(new Element("thead").appendChild(head));
        var rows = new Element("tbody");
        version.entries().forEach(entry -> rows.appendChild(row(entry)));
        table.appendChild(rows);
        var frame = new Div();
        frame.addClassName("scroll");
        frame.getElement().appendChild(table);
        return frame;
    }

    private Element row(HistoryEntry entry) {
        Locale locale = getLocale();
        var row = new Element("tr");
        Stream.of(
                        LocalTime.exact(entry.at(), UI.getCurrentOrThrow()),
                        entry.phase()
                                .map(phase -> getTranslation(
                                        "review.phase." + phase.name().toLowerCase(Locale.ROOT)))
                                .orElse(""),
                        getTranslation("review.history.what." + entry.kind().name()),
                        entry.label()
                                .map(label -> LabelSet.hemorrhage().name(label, locale))
                                .orElse(getTranslation("review.journal.study")),
                        said(entry, entry.before()),
                        said(entry, entry.value()),
                        entry.device())
                .forEach(text -> row.appendChild(new Element("td").setText(text)));
        return row;
    }

    private String said(HistoryEntry entry, String value) {
        String word = value.toLowerCase(Locale.ROOT).replace('_', '-');
        if (value.isEmpty()) {
            return "–";
        }
        return switch (entry.kind()) {
            case VERDICT -> getTranslation("review.verdict." + word);
            case CERTAINTY -> getTranslation("review.certainty." + word);
            case QUALITY -> getTranslation("review.quality." + word);
            case MARK -> getTranslation("review.history.mark." + value);
            case COMMENT, QUOTE, SEALED -> value;
        };
    }

    private static String minute(Instant at) {
        return LocalTime.minute(at, UI.getCurrentOrThrow());
    }
}
