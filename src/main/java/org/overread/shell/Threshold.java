package org.overread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// A page before the door: the mark over one narrow column, the notice that this is no diagnosis below. Sign-in,
/// invitations and errors stand on it.
public final class Threshold extends Div {
    private static final long serialVersionUID = 1;

    private Threshold(Component... content) {
        addClassName("threshold");
        var tagline = new Paragraph(getTranslation("shell.tagline"));
        tagline.addClassName("t2");
        var head = new Div(BrandMark.large(), tagline);
        head.addClassName("stack");
        var column = new Div(head);
        column.addClassName("column");
        column.add(content);
        var middle = new Div(column);
        middle.addClassName("middle");
        var space = new Span();
        space.addClassName("grow");
        var footer = new Footer(
                new Badge(getTranslation("shell.not-for-diagnosis"), Badge.Tone.LINE),
                new Span(getTranslation("shell.footer")),
                space,
                new Span("Overread"));
        add(middle, footer);
    }

    /// A page around the given parts, one under the other.
    public static Threshold around(Component... content) {
        return new Threshold(content);
    }
}
