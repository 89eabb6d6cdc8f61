package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import org.overread.shell.KeyHelp;

/// The help behind `?` on the worklist.
final class WorklistHelp {
    private WorklistHelp() {}

    static KeyHelp in(Component page) {
        return new KeyHelp()
                .section(page.getTranslation("review.worklist"))
                .key(page.getTranslation("review.next"), "N")
                .key(page.getTranslation("review.search"), "/")
                .key(page.getTranslation("shell.help.rows"), "↑", "↓")
                .key(page.getTranslation("shell.help.enter"), "Enter")
                .key(page.getTranslation("shell.help.help"), "?");
    }
}
