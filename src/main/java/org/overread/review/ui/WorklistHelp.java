package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import org.overread.keys.KeyAction.Group;
import org.overread.keys.ui.KeyLines;
import org.overread.shell.KeyHelp;

/// The help behind `?` on the worklist.
final class WorklistHelp {
    private WorklistHelp() {}

    static KeyHelp in(Component page) {
        return KeyLines.into(new KeyHelp(), page, Group.WORKLIST)
                .key(page.getTranslation("shell.help.rows"), "↑", "↓")
                .key(page.getTranslation("shell.help.enter"), "Enter")
                .key(page.getTranslation("shell.help.help"), "?");
    }
}
