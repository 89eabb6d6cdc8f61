package org.overread.review.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.overread.review.WorkStatus;
import org.overread.review.WorklistRow;
import org.overread.shell.Glyph;

/// How a study stands, as icon and word, with a small flag where the reader put one.
final class StatusCell extends Span {
    private static final long serialVersionUID = 1;

    StatusCell(WorklistRow row) {
        String word = row.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        addClassNames("status", word);
        add(glyph(row.status()).draw(), new Span(getTranslation("review.status." + word)));
        if (row.flagged()) {
            var flag = new Span(Glyph.FLAG.draw());
            flag.addClassName("flagged");
            flag.setTitle(getTranslation("review.pile.flagged"));
            add(flag);
        }
    }

    private static Glyph glyph(WorkStatus status) {
        return switch (status) {
            case TO_READ -> Glyph.TO_READ;
            case IN_READING -> Glyph.IN_READING;
            case SIGNED -> Glyph.SIGNED;
            case SKIPPED -> Glyph.SKIP;
        };
    }
}
