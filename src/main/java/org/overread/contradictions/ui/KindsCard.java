package org.overread.contradictions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.DatasetId;
import org.overread.contradictions.CheckDesk;
import org.overread.contradictions.ContradictionBook;
import org.overread.contradictions.ContradictionWords;
import org.overread.contradictions.KindCount;
import org.overread.ingest.checks.Severity;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;

/// The contradictions of a dataset by kind, each opening the studies that have it.
final class KindsCard extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private final transient Tools tools;
    private final DatasetId dataset;

    /// What the card works with.
    record Tools(ContradictionBook book, CheckDesk checks, ContradictionWords words, SignedIn person) {
        boolean maySettle() {
            return person.is(Role.COORDINATOR) || person.is(Role.ADJUDICATOR);
        }

        boolean mayList() {
            return maySettle() || person.is(Role.READER);
        }
    }

    KindsCard(Tools tools, DatasetId dataset) {
        this.tools = tools;
        this.dataset = dataset;
        show();
    }

    private void show() {
        List<KindCount> kinds = tools.book().kinds(dataset);
        int found = kinds.stream().mapToInt(KindCount::found).sum();
        var total = new Span(getTranslation("contradictions.card.found", found));
        total.addClassNames("t3", "t12", "nw");
        var progress = new CheckProgress(tools, dataset, this::show);
        Component body = kinds.isEmpty() ? nothing() : table(kinds);
        var card = Card.titledWith(getTranslation("contradictions.card.title"), progress, body);
        card.addClassName("kinds-card");
        ((HasComponents) card.getComponentAt(0)).addComponentAtIndex(1, new Span(total, severities(kinds)));
        getContent().removeAll();
        getContent().add(card);
    }

    /// How many of each severity, each leading to them.
    private Component severities(List<KindCount> kinds) {
        var all = new Span();
        all.addClassName("severities");
        for (Severity severity : Severity.values()) {
            int count = kinds.stream()
                    .mapToInt(kind -> kind.severities().getOrDefault(severity, 0))
                    .sum();
            String text = tools.words().name(severity, getLocale()) + ": " + count;
            if (count > 0 && tools.mayList()) {
                all.add(new Anchor(place("severity=" + severity.code(), "severity=" + severity.code()), text));
            } else if (count > 0) {
                all.add(new Span(text));
            }
        }
        return all;
    }

    /// Those who settle go to the contradictions themselves, those who read to the studies.
    private String place(String ofContradictions, String ofStudies) {
        return tools.maySettle()
                ? "contradictions?dataset=" + dataset + "&" + ofContradictions
                : "worklist?" + ofStudies + "&order=doubt";
    }

    private Component nothing() {
        return new EmptyState(
                Glyph.CHECK,
                getTranslation("contradictions.card.none"),
                getTranslation("contradictions.card.none.text"));
    }

    private Component table(List<KindCount> kinds) {
        var table = new NativeTable();
        table.addClassNames("figures", "kinds");
        var head = new NativeTableRow();
        for (String heading :
                List.of("severity", "kind", "between", "example", "found", "open", "explained", "corrected")) {
            var cell = new NativeTableHeaderCell(getTranslation("contradictions.column." + heading));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(heading);
            head.add(cell);
        }
        table.getHead().add(head);
        int most = kinds.stream().mapToInt(KindCount::found).max().orElse(1);
        kinds.forEach(kind -> table.getBody().add(row(kind, most)));
        return table;
    }

    private NativeTableRow row(KindCount count, int most) {
        var severity = new Span(new SeverityMark(count.severity(), tools.words()));
        var between = new Span(tools.words().between(count.kind().family(), getLocale()));
        between.addClassName("t2");
        var example = new Span(tools.words().line(count.example(), count.kind(), getLocale()));
        example.addClassNames("t2", "ell");
        example.setTitle(example.getText());
        var bar = new Span();
        bar.getStyle().setWidth(Math.max(2, 100 * count.found() / most) + "%");
        var gauge = new Span(bar);
        gauge.addClassName("bar");
        var found = new Span(gauge, new Span(String.valueOf(count.found())));
        found.addClassNames("row", "semi");
        var row = new NativeTableRow();
        cell(row, "severity", severity);
        cell(row, "kind", name(count));
        cell(row, "between", between);
        cell(row, "example", example);
        cell(row, "found", found);
        cell(row, "open", new Span(String.valueOf(count.open())));
        cell(row, "explained", new Span(String.valueOf(count.explained())));
        cell(row, "corrected", new Span(String.valueOf(count.corrected())));
        return row;
    }

    private static void cell(NativeTableRow row, String name, Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName(name);
        row.add(cell);
    }

    private Component name(KindCount count) {
        String name = tools.words().name(count.kind(), getLocale());
        if (!tools.mayList() || (count.studies() == 0 && !tools.maySettle())) {
            return new Span(name);
        }
        String code = count.kind().code();
        var link = new Anchor(place("kind=" + code, "found=" + code), name);
        link.addClassName("med");
        if (count.studies() > 0) {
            link.setTitle(getTranslation("contradictions.card.studies", count.studies()));
        }
        return link;
    }

    /// The mark of a severity: a letter in a coloured box, with its word.
    static final class SeverityMark extends Composite<Badge> {
        private static final long serialVersionUID = 1;
        private final Severity severity;
        private final transient ContradictionWords words;

        SeverityMark(Severity severity, ContradictionWords words) {
            this.severity = severity;
            this.words = words;
        }

        @Override
        protected Badge initContent() {
            Badge.Tone tone = switch (severity) {
                case ERROR -> Badge.Tone.CONFLICT;
                case WARNING -> Badge.Tone.WARN;
                case NOTE -> Badge.Tone.LINE;
            };
            return new Badge(words.name(severity, getLocale()), tone);
        }
    }
}
