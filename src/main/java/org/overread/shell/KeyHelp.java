package org.overread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/// The help overlay behind `?`: which key does what on the page in front.
public final class KeyHelp extends Dialog {
    private static final long serialVersionUID = 1;
    private final Div keys = new Div();

    /// An overlay without keys yet; its title is in the language of the page.
    public KeyHelp() {
        setHeaderTitle(getTranslation("shell.help.title"));
        keys.addClassName("help-keys");
        add(keys);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
        setWidth("560px");
    }

    /// What works on every office page.
    public static KeyHelp office(Component page) {
        return new KeyHelp()
                .section(page.getTranslation("shell.help.office"))
                .key(page.getTranslation("shell.help.tab"), "Tab", "Shift+Tab")
                .key(page.getTranslation("shell.help.enter"), "Enter")
                .key(page.getTranslation("shell.help.rows"), "↑", "↓")
                .key(page.getTranslation("shell.help.escape"), "Esc")
                .key(page.getTranslation("shell.help.help"), "?");
    }

    /// Begins a group of keys.
    public KeyHelp section(String title) {
        keys.add(new H3(title));
        return this;
    }

    /// Adds a line whose keys are drawn by something else.
    public KeyHelp key(String meaning, Component caps) {
        var row = new Div(caps);
        row.addClassName("row");
        keys.add(row, new Span(meaning));
        return this;
    }

    /// Puts something beside the button that closes the overlay.
    public KeyHelp beside(Component more) {
        getFooter().addComponentAsFirst(more);
        return this;
    }

    /// Adds a line: one or more keys, and what they do.
    public KeyHelp key(String meaning, String... caps) {
        var row = new Div();
        row.addClassName("row");
        for (String cap : caps) {
            row.getElement().appendChild(new Element("kbd").setText(cap));
        }
        keys.add(row, new Span(meaning));
        return this;
    }
}
