package org.overread.shell;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// A few words in a small box. Colour only repeats what the words say.
public final class Badge extends Span {
    private static final long serialVersionUID = 1;

    /// What the colour means.
    public enum Tone {
        PLAIN,
        LINE,
        ACCENT,
        WARN,
        CONFLICT,
        PRESENT,
        ABSENT,
        UNCERTAIN
    }

    public Badge(String text, Tone tone) {
        addClassName("badge");
        if (tone != Tone.PLAIN) {
            addClassName(tone.name().toLowerCase(Locale.ROOT));
        }
        add(new Span(text));
    }

    public Badge(Glyph glyph, String text, Tone tone) {
        this(text, tone);
        addComponentAsFirst(glyph.draw());
    }
}
