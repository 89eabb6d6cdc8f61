package org.overread.shell;

import com.vaadin.flow.component.html.Span;

/// A line icon of 16 px that takes the colour of its text (`styles/icons.css`). It is decoration: the words beside
/// it carry the meaning.
public enum Glyph {
    ALL,
    CHECK,
    CHEVRON_DOWN,
    CLOSE,
    COMMENT,
    COPY,
    DOWNLOAD,
    EYE,
    FLAG,
    FOLDER,
    INFO,
    IN_READING,
    KEY,
    LOCK,
    MAIL,
    MOON,
    PLUS,
    QUOTE,
    SEARCH,
    SIGNED,
    SIGN_OUT,
    SKIP,
    STAR,
    SUN,
    TO_READ,
    UPLOAD,
    USER,
    USERS,
    WARNING,
    WINDOW;

    /// A new icon, hidden from screen readers.
    public Span draw() {
        var span = new Span();
        span.addClassNames("icon", cssName());
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    /// The name of its class in the style sheet, such as `in-reading`.
    String cssName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
