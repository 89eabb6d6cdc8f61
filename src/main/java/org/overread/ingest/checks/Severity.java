package org.overread.ingest.checks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much a problem matters.
public enum Severity {
    /// Something is not imported, or a value is lost until it is repaired.
    ERROR,
    /// Imported, but somebody should look.
    WARNING,
    /// Good to know.
    NOTE;

    /// Stands for it in an address and in message keys, such as `warning`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String code) {
        return Arrays.stream(values())
                .filter(severity -> severity.code().equals(code))
                .findFirst();
    }
}
