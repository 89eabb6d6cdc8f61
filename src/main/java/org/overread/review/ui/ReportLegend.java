package org.overread.review.ui;

import com.vaadin.flow.component.html.Span;

/// What the signs in a report mean.
final class ReportLegend extends Span {
    private static final long serialVersionUID = 1;

    ReportLegend() {
        addClassNames("legend", "hide-s");
        add(sign("p", "+", "present"), sign("u", "?", "uncertain"), sign("a", "−", "absent"));
    }

    private Span sign(String shape, String character, String word) {
        var tag = new Span(character);
        tag.addClassNames("tag", shape);
        var text = new Span(getTranslation("review.report.state." + word));
        text.addClassNames("st", shape);
        return new Span(tag, text);
    }
}
