package org.overread.review.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.overread.review.Pile;
import org.overread.review.ReaderProgress;
import org.overread.shell.Card;

/// The right column: the next study and one's own progress for readers, everybody's progress for coordinators.
final class WorklistSide extends Aside {
    private static final long serialVersionUID = 1;

    WorklistSide() {
        addClassName("side");
    }

    void next(NextStudyCard next) {
        var body = new Div(next);
        body.addClassName("body");
        add(new Card(body));
    }

    void own(Map<Pile, Integer> piles) {
        int signed = piles.getOrDefault(Pile.SIGNED, 0);
        int all = piles.getOrDefault(Pile.ALL, 0);
        var number = new Span(Integer.toString(signed));
        number.addClassNames("t20", "semi");
        var words = new Span(getTranslation("review.progress.signed", all));
        words.addClassNames("t2", "t13");
        var line = new Div(number, words);
        line.addClassName("row");
        var bar = ProgressRow.bar(signed, all);
        bar.setWidthFull();
        add(Card.titled(getTranslation("review.progress.own"), line, bar));
    }

    void readers(List<ReaderProgress> readers) {
        var rows = new Div();
        readers.forEach(reader -> rows.add(new ProgressRow(reader)));
        if (readers.isEmpty()) {
            var nobody = new Paragraph(getTranslation("review.progress.nobody"));
            nobody.addClassNames("t2", "t13");
            rows.add(nobody);
        }
        add(Card.titled(getTranslation("review.progress.readers"), rows));
    }
}
