package org.overread.accounts.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.overread.accounts.PasskeySummary;
import org.overread.accounts.webauthn.PasskeyRefused;
import org.overread.shell.DateStyle;

/// The words for why a passkey did not do.
final class PasskeyWords {
    private static final Set<String> TROUBLES = Set.of("insecure", "unsupported", "elsewhere", "cancelled", "known");

    private PasskeyWords() {}

    /// Why the portal did not take an answer.
    static String refused(Component page, PasskeyRefused.Reason reason) {
        return page.getTranslation("accounts.passkeys.refused." + reason.name().toLowerCase(Locale.ROOT));
    }

    /// Why the browser gave none.
    ///
    /// @param origin for which passkeys are
    static String trouble(Component page, String word, String origin) {
        return page.getTranslation("accounts.passkeys.trouble." + (TROUBLES.contains(word) ? word : "failed"), origin);
    }

    /// When it was made and used, and where it is.
    static String facts(Component page, Locale locale, PasskeySummary passkey) {
        var day = DateStyle.day(locale).withZone(ZoneId.systemDefault());
        var minute = DateStyle.minute(locale).withZone(ZoneId.systemDefault());
        String used = passkey.lastUsedAt()
                .map(at -> page.getTranslation("accounts.passkeys.used", minute.format(at)))
                .orElseGet(() -> page.getTranslation("accounts.passkeys.unused"));
        return String.join(
                " · ",
                page.getTranslation("accounts.passkeys.created", day.format(passkey.createdAt())),
                used,
                page.getTranslation(passkey.backedUp() ? "accounts.passkeys.synced" : "accounts.passkeys.one-device"));
    }
}
