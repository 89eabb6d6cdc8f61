package org.overread.reports.sense;

import java.util.Set;
import org.overread.reports.text.Token;

/// The units that findings are measured in.
final class Units {
    private static final Set<String> ALL = Set.of("мм", "см", "мл", "ед", "mm", "cm", "ml", "cc", "hu");

    private Units() {}

    static boolean isOne(Token token) {
        return ALL.contains(token.text());
    }
}
