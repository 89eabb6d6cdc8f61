package org.overread.review.ui.rounds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.overread.review.rounds.RoundProgress;
import org.overread.shell.Card;

/// How far each reader of a round is.
final class ReadersCard extends Div {
    private static final long serialVersionUID = 1;

    ReadersCard(RoundProgress progress) {
        var rows = new Div();
        rows.addClassName("reader-rows");
        progress.readers().forEach(reader -> rows.add(row(reader)));
        if (progress.readers().isEmpty()) {
            var nobody = new Paragraph(getTranslation("rounds.readers.none"));
            nobody.addClassNames("t2", "t13");
            rows.add(nobody);
        }
        add(Card.titled(getTranslation("rounds.readers"), rows));
    }

    private Div row(RoundProgress.OfReader reader) {
        var name = new Span(reader.name());
        name.addClassName("ell");
        var week = new Span(getTranslation("rounds.last-week", reader.lastWeek()));
        week.addClassNames("t2", "nw");
        var waiting = new Span(reader.waiting() == 0 ? "" : getTranslation("rounds.waiting", reader.waiting()));
        waiting.addClassNames("t3", "nw");
        var row = new Div(name, ReaderBar.of(reader.done(), reader.total(), this), week, waiting);
        row.addClassName("reader-row");
        return row;
    }
}
