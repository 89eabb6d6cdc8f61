package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import org.overread.keys.KeyAction.Group;
import org.overread.keys.ui.KeyLines;
import org.overread.shell.KeyHelp;

/// The help behind `?` on the reading page: the reader's own keys, the viewer's among them, and the mouse.
final class ReadingHelp {
    private ReadingHelp() {}

    static KeyHelp in(Component page) {
        var help = KeyLines.into(new KeyHelp(), page, Group.ANSWERS, Group.STUDY, Group.IMAGES, Group.MARKS);
        return help.section(page.getTranslation("review.help.fixed"))
                .key(page.getTranslation("review.help.mouse"), page.getTranslation("review.help.drag"))
                .key(page.getTranslation("review.help.lay-down"), "Esc")
                .key(page.getTranslation("review.help.help"), "?");
    }
}
