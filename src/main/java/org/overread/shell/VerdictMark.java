package org.overread.shell;

import com.vaadin.flow.component.html.Span;

/// The mark of an answer: a shape with a sign in it, coloured, with its word for screen readers. Shape and sign alone
/// are enough to tell it; colour is never the only carrier.
public final class VerdictMark extends Span {
    private static final long serialVersionUID = 1;

    /// The answers and non-answers that have a mark of their own.
    public enum Sign {
        /// Filled square with a plus.
        PRESENT("p", "+"),
        /// Ring with a minus.
        ABSENT("a", "−"),
        /// Diamond with a question mark.
        UNCERTAIN("u", "?"),
        /// Outlined square with the empty set.
        NOT_ASSESSABLE("n", "∅"),
        /// Dashed ring with a dot: nothing was stated.
        MISSING("o", "·"),
        /// Two sources say different things.
        CONFLICT("x", "≠");

        private final String cssName;
        private final String character;

        Sign(String cssName, String character) {
            this.cssName = cssName;
            this.character = character;
        }

        /// The key of its word, such as `shell.mark.present`.
        public String key() {
            return "shell.mark." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public VerdictMark(Sign sign) {
        addClassNames("m", sign.cssName);
        setText(sign.character);
        getElement().setAttribute("role", "img");
        String word = getTranslation(sign.key());
        getElement().setAttribute("aria-label", word);
        getElement().setAttribute("title", word);
    }
}
