package org.overread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// A bordered part of an office page, with or without a heading.
public final class Card extends Section {
    private static final long serialVersionUID = 1;

    /// A card without a heading: what is put into it reaches its border.
    public Card(Component... content) {
        addClassName("card");
        add(content);
    }

    /// A card with a heading over a padded body.
    public static Card titled(String title, Component... content) {
        return titledWith(title, new Span(), content);
    }

    /// A card with a heading, and something small at the heading's right end.
    public static Card titledWith(String title, Component aside, Component... content) {
        var space = new Span();
        space.addClassName("grow");
        var heading = new Header(new H2(title), space, aside);
        var body = new Div(content);
        body.addClassName("body");
        return new Card(heading, body);
    }
}
