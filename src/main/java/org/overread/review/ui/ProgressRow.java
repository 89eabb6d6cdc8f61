package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.overread.review.ReaderProgress;

/// One reader's progress: name, bar, figures.
final class ProgressRow extends Div {
    private static final long serialVersionUID = 1;

    ProgressRow(ReaderProgress reader) {
        addClassName("reader");
        var name = new Span(reader.name());
        name.addClassNames("t2", "ell");
        name.setTitle(reader.name());
        var figures = new Span(getTranslation("review.progress.count", reader.signed(), reader.total()));
        figures.addClassName("num");
        add(name, bar(reader.signed(), reader.total()), figures);
    }

    /// A bar filled in proportion.
    static Div bar(int done, int total) {
        var fill = new Span();
        fill.getStyle().setWidth(100.0 * done / Math.max(1, total) + "%");
        var bar = new Div(fill);
        bar.addClassName("bar");
        return bar;
    }
}
