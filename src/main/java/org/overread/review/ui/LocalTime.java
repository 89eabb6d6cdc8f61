package org.overread.review.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.overread.shell.DateStyle;

/// Moments as the clock on the reader's wall shows them.
final class LocalTime {
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern(":ss", Locale.ROOT);

    private LocalTime() {}

    /// Such as `14:02:11`.
    static String second(Instant moment, UI ui) {
        return TO_THE_SECOND.format(moment.atZone(zone(ui)));
    }

    /// Date and time to the second, by the customs of the page's language.
    static String exact(Instant moment, UI ui) {
        return minute(moment, ui) + SECONDS.format(moment.atZone(zone(ui)));
    }

    /// Date and time, by the customs of the page's language.
    static String minute(Instant moment, UI ui) {
        return DateStyle.minute(ui.getLocale()).format(moment.atZone(zone(ui)));
    }

    /// The browser's time zone; the server's where the browser did not tell.
    private static ZoneId zone(UI ui) {
        var details = ui.getPage().getExtendedClientDetails();
        try {
            return details == null || details.getTimeZoneId() == null
                    ? ZoneId.systemDefault()
                    : ZoneId.of(details.getTimeZoneId());
        } catch (DateTimeException e) {
            return ZoneId.systemDefault();
        }
    }
}
