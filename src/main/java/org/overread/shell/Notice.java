package org.overread.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/// A short sentence under the top bar that says how an act ended; there it hides no button of a page. An error stays
/// longer and is read out at once.
public final class Notice {
    private static final int DONE_MILLISECONDS = 4_000;
    private static final int ERROR_MILLISECONDS = 12_000;

    private Notice() {}

    /// Something was done.
    public static void done(String text) {
        show(text, Glyph.CHECK, "done", DONE_MILLISECONDS);
    }

    /// Something was not done; the text says why and what to do.
    public static void error(String text) {
        var card = show(text, Glyph.WARNING, "error", ERROR_MILLISECONDS);
        card.setAssertive(true);
    }

    /// Only the newest notice is shown: a key pressed five times must not pile up five cards.
    private static void replaceTheLast(Notification card) {
        UI page = UI.getCurrentOrThrow();
        Notification last = ComponentUtil.getData(page, Notification.class);
        if (last != null) {
            last.close();
        }
        ComponentUtil.setData(page, Notification.class, card);
    }

    private static Notification show(String text, Glyph glyph, String tone, int milliseconds) {
        var content = new Div(glyph.draw(), new Span(text));
        content.addClassNames("notice", tone);
        var card = new Notification();
        card.add(content);
        card.setPosition(Position.TOP_CENTER);
        card.setDuration(milliseconds);
        replaceTheLast(card);
        card.open();
        return card;
    }
}
