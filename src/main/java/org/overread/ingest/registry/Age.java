package org.overread.ingest.registry;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads an age in years: `57`, `57.0`, `57,0`, and DICOM's `057Y` (PS3.5 6.2, AS).
final class Age {
    private static final Pattern YEARS = Pattern.compile("(\\d{1,3})(?:[.,]0+)?\\s?(?:y|years?|г\\.?|года?|лет)?");
    private static final int OLDEST = 130;

    private Age() {}

    /// @return years, 0 to 130; empty for anything else, months and weeks included
    static OptionalInt read(String raw) {
        var years = YEARS.matcher(raw.strip().toLowerCase(java.util.Locale.ROOT));
        if (!years.matches() || Integer.parseInt(years.group(1)) > OLDEST) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(years.group(1)));
    }
}
