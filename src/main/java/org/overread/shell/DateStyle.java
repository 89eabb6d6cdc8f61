package org.overread.shell;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How pages write days and moments: day before month, the clock of 24 hours, and no order of figures that another
/// country would read differently. Such as `23 Nov 2026, 14:02`, and in Russian `23.11.2026, 14:02`.
public final class DateStyle {
    private DateStyle() {}

    /// A day by itself.
    public static DateTimeFormatter day(Locale language) {
        return DateTimeFormatter.ofPattern(isRussian(language) ? "dd.MM.yyyy" : "d MMM yyyy", language);
    }

    /// A day and the minute; the time zone is the caller's to set and, where it is not the reader's own, to name.
    public static DateTimeFormatter minute(Locale language) {
        return DateTimeFormatter.ofPattern(isRussian(language) ? "dd.MM.yyyy, HH:mm" : "d MMM yyyy, HH:mm", language);
    }

    private static boolean isRussian(Locale language) {
        return Messages.RUSSIAN.getLanguage().equals(language.getLanguage());
    }
}
