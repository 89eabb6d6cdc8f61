package org.overread.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Failures that nobody foresaw. The log gets the whole story under a number; the person gets only the number.
@Component
class Mishaps {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final int NUMBER_LENGTH = 8;
    private final Messages messages;

    Mishaps(Messages messages) {
        this.messages = messages;
    }

    /// Logs a failure and gives the number to show.
    String note(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH);
        LOG.error("Failure {}", number, failure);
        return number;
    }

    /// A failure behind a click or a key: the page stays, with a notice.
    void onEvent(ErrorEvent event) {
        String number = note(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notice.error(messages.getTranslation("shell.error.notice", ui.getLocale(), number));
        }
    }
}
