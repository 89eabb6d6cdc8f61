package org.overread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// Says that there is nothing here, why, and what to do about it. Never looks like an answer or an error.
public final class EmptyState extends Div {
    private static final long serialVersionUID = 1;

    public EmptyState(Glyph glyph, String title, String text, Component... actions) {
        addClassName("empty");
        add(glyph.draw(), new H2(title), new Paragraph(text));
        add(actions);
    }
}
