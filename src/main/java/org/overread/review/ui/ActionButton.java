package org.overread.review.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.overread.keys.KeyAction;
import org.overread.keys.ui.KeyCap;
import org.overread.review.SubmitId;
import org.overread.shell.Glyph;

/// A button that does what a key of the reading page does, with its word and its key.
final class ActionButton extends NativeButton {
    private static final long serialVersionUID = 1;
    private final Span word;

    /// @param action as the keys have it
    /// @param pressed told the action, and the id of the press
    ActionButton(String action, Glyph glyph, SerializableBiConsumer<String, SubmitId> pressed) {
        addClassNames("btn", "ghost");
        word = new Span(getTranslation("review.action." + action));
        add(glyph.draw(), word);
        KeyAction.of(action).ifPresent(known -> add(new KeyCap(known)));
        getElement().setAttribute("data-action", action);
        Press.on(this, submit -> pressed.accept(action, submit));
    }

    /// Says another word, where the button does something else now.
    void say(String words) {
        word.setText(words);
    }
}
