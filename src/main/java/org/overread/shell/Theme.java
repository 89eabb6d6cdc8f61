package org.overread.shell;

import com.vaadin.flow.component.page.ColorScheme;

/// How light the pages are: the reading room's dark, or the office's light.
public enum Theme {
    DARK(ColorScheme.Value.DARK),
    LIGHT(ColorScheme.Value.LIGHT);

    private final ColorScheme.Value scheme;

    Theme(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    /// Vaadin's word for it.
    ColorScheme.Value scheme() {
        return scheme;
    }

    Theme other() {
        return this == DARK ? LIGHT : DARK;
    }
}
