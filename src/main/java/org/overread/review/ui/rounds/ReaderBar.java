package org.overread.review.ui.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/// How much of something is done: a bar and two numbers.
final class ReaderBar {
    private static final double PERCENT = 100.0;

    private ReaderBar() {}

    static Span of(int done, int total, Component page) {
        var filled = new Span();
        filled.getStyle().setWidth(PERCENT * done / Math.max(1, total) + "%");
        var bar = new Span(filled);
        bar.addClassName("bar");
        var row = new Span(bar, new Span(page.getTranslation("rounds.count", done, total)));
        row.addClassNames("row", "progress-of");
        return row;
    }
}
