package org.overread.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import java.util.Locale;

/// What the browser says by itself when the session has ended or the server cannot answer.
class FarewellWords extends CustomizedSystemMessages {
    private static final long serialVersionUID = 1;

    FarewellWords(Messages messages, Locale locale) {
        setSessionExpiredNotificationEnabled(true);
        setSessionExpiredCaption(messages.getTranslation("shell.session-ended.title", locale));
        setSessionExpiredMessage(messages.getTranslation("shell.session-ended.text", locale));
        setInternalErrorNotificationEnabled(true);
        setInternalErrorCaption(messages.getTranslation("shell.error.title", locale));
        setInternalErrorMessage(messages.getTranslation("shell.error.reload", locale));
        setCookiesDisabledNotificationEnabled(true);
        setCookiesDisabledCaption(messages.getTranslation("shell.cookies.title", locale));
        setCookiesDisabledMessage(messages.getTranslation("shell.cookies.text", locale));
    }
}
