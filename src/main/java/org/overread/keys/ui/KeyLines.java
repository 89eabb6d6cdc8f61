package org.overread.keys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.Locale;
import org.overread.keys.KeyAction;
import org.overread.shell.KeyHelp;

/// The lines of a help overlay: a person's own keys, and the way to change them.
public final class KeyLines {
    private KeyLines() {}

    /// Adds the actions of some groups under their headings.
    public static KeyHelp into(KeyHelp help, Component page, KeyAction.Group... groups) {
        for (KeyAction.Group group : groups) {
            help.section(heading(page, group));
            group.actions().forEach(action -> help.key(words(page, action), KeyCap.all(action)));
        }
        var change = new Anchor("keys", page.getTranslation("keys.change"));
        change.setTarget(AnchorTarget.BLANK);
        return help.beside(change);
    }

    static String heading(Component page, KeyAction.Group group) {
        return page.getTranslation("keys.group." + group.name().toLowerCase(Locale.ROOT));
    }

    static String words(Component page, KeyAction action) {
        return page.getTranslation("keys.action." + action.id());
    }
}
