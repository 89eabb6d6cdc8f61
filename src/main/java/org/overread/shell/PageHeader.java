package org.overread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/// The title line of an office page: heading, badges or a sentence beside it, actions at the right end.
public final class PageHeader extends Div {
    private static final long serialVersionUID = 1;
    private final Span space = new Span();

    public PageHeader(String title) {
        addClassName("ptitle");
        space.addClassName("grow");
        add(new H1(title), space);
    }

    /// Puts something beside the heading.
    public PageHeader with(Component... beside) {
        for (Component each : beside) {
            addComponentAtIndex(indexOf(space), each);
        }
        return this;
    }

    /// Puts a quiet sentence beside the heading.
    public PageHeader with(String sentence) {
        var text = new Span(sentence);
        text.addClassNames("t2", "t13");
        return with(text);
    }

    /// Puts actions at the right end.
    public PageHeader actions(Component... actions) {
        add(actions);
        return this;
    }
}
