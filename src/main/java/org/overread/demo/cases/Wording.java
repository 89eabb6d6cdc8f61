package org.overread.demo.cases;

import java.util.Locale;

/// The same words in both languages.
public record Wording(String ru, String en) {
    static final Wording NONE = new Wording("", "");

    String in(Language language) {
        return language == Language.RUSSIAN ? ru : en;
    }

    /// Fills in side and region: 1 and 3 in Russian, 2 and 4 in English.
    Wording about(Side side, Region region) {
        return with(side.of.ru(), side.of.en(), region.of.ru(), region.of.en());
    }

    Wording and(Wording next) {
        return new Wording(ru + " " + next.ru, en + " " + next.en);
    }

    Wording with(Object... values) {
        return new Wording(String.format(Locale.ROOT, ru, values), String.format(Locale.ROOT, en, values));
    }
}
