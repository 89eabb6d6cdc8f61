package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import org.overread.shell.KeyHelp;

/// The help behind `?` on the reading page: its own keys and the viewer's.
final class ReadingHelp {
    private ReadingHelp() {}

    static KeyHelp in(Component page) {
        var help = new KeyHelp();
        help.section(page.getTranslation("review.help.answers"))
                .key(page.getTranslation("review.help.agree"), "A")
                .key(page.getTranslation("review.help.opposite"), "X")
                .key(page.getTranslation("review.help.plain"), "+", "−")
                .key(page.getTranslation("review.help.blind"), "P", "X")
                .key(page.getTranslation("review.help.uncertain"), "U")
                .key(page.getTranslation("review.help.not-assessable"), "N")
                .key(page.getTranslation("review.help.undisputed"), "Shift+Enter")
                .key(page.getTranslation("review.help.labels"), "J", "L")
                .key(page.getTranslation("review.help.undo"), "Ctrl+Z", "Ctrl+Shift+Z");
        help.section(page.getTranslation("review.help.study"))
                .key(page.getTranslation("review.help.quote"), "E")
                .key(page.getTranslation("review.help.comment"), "C")
                .key(page.getTranslation("review.help.flag"), "F")
                .key(page.getTranslation("review.help.sign"), "Ctrl+Enter")
                .key(page.getTranslation("review.help.neighbours"), "[", "]");
        help.section(page.getTranslation("review.help.marks"))
                .key(page.getTranslation("review.help.tools"), "D", "O", "T")
                .key(page.getTranslation("review.help.key-slice"), "K")
                .key(page.getTranslation("review.help.remove-mark"), "Backspace");
        return viewer(help, page);
    }

    private static KeyHelp viewer(KeyHelp help, Component page) {
        return help.section(page.getTranslation("review.help.images"))
                .key(page.getTranslation("review.help.slice"), "↑", "↓")
                .key(page.getTranslation("review.help.ten"), "Shift+↑", "Shift+↓")
                .key(page.getTranslation("review.help.ends"), "Home", "End")
                .key(page.getTranslation("review.help.series"), "←", "→")
                .key(page.getTranslation("review.help.windows"), "1", "2", "3", "4", "5")
                .key(page.getTranslation("review.help.file-window"), "0")
                .key(page.getTranslation("review.help.layouts"), "B", "M")
                .key(page.getTranslation("review.help.mouse"), page.getTranslation("review.help.drag"))
                .key(page.getTranslation("review.help.view"), "I", "R", "G")
                .key(page.getTranslation("review.help.help"), "?");
    }
}
