package org.overread.agreement;

import java.util.Optional;

/// A part of a round's studies that are alike in one respect, to see whether readers agree there as elsewhere.
///
/// @param value as the studies have it, such as `TOSHIBA` or `H31s`
public record Stratum(Kind kind, String value) {
    private static final String BETWEEN = ":";

    /// In which respect.
    public enum Kind {
        MANUFACTURER,
        KERNEL,
        /// Of the thinnest axial series, in mm.
        THICKNESS
    }

    /// As it stands in an address.
    @Override
    public String toString() {
        return kind + BETWEEN + value;
    }

    /// @return empty if the text is not of the form that [#toString] gives
    public static Optional<Stratum> parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(text.substring(0, between))) {
                return Optional.of(new Stratum(kind, text.substring(between + 1)));
            }
        }
        return Optional.empty();
    }
}
