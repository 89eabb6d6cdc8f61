package org.overread.imaging;

import java.util.Locale;
import org.overread.shell.Messages;
import org.springframework.stereotype.Component;

/// The imaging room's texts in both languages at once, for documents that do not know their reader's language.
@Component
class ImageTexts {
    private final Messages messages;

    ImageTexts(Messages messages) {
        this.messages = messages;
    }

    Both finding(StackFinding finding) {
        return text(finding.messageKey(), finding.arguments().toArray());
    }

    Both fault(SliceFault fault) {
        return text(fault.messageKey(), fault.subject());
    }

    Both text(String key, Object... arguments) {
        return new Both(
                messages.getTranslation(key, Locale.ENGLISH, arguments),
                messages.getTranslation(key, Messages.RUSSIAN, arguments));
    }

    /// One text in both languages.
    record Both(String en, String ru) {}
}
