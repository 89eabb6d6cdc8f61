package org.overread.contradictions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what may tell who a patient is in a report. Every repetition in the patterns is bounded, so the time grows
/// with the length of the text and no faster. Most reports hold nothing of the kind: a plain sign that every hit has is
/// looked for first. What was found is named, never repeated.
final class IdentityText {
    private static final int MOST = 20;

    private IdentityText() {}

    /// What kind of thing was found.
    enum What {
        /// Surname with initials, or a name with a patronymic.
        NAME(
                "\\p{Lu}\\.\\s?\\p{Lu}\\.|(?:ов|ев|ь)ич|(?:ов|ев|ич)на",
                "(?<!\\p{L})\\p{Lu}\\p{Ll}{2,30}\\s{1,3}\\p{Lu}\\.\\s?\\p{Lu}\\.(?!\\p{L})"
                        + "|(?<!\\p{L})[А-ЯЁ][а-яё]{1,30}\\s{1,3}[А-ЯЁ][а-яё]{1,20}(?:ович|евич|ьич|овна|евна|ична)(?!\\p{L})"),
        BIRTH_DATE(
                "[0-9][./-][0-9]{1,2}[./-][0-9]",
                "(?iu)(?:дата рождения|д\\.\\s?р\\.|date of birth|dob)\\s{0,3}:?\\s{0,3}[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}"
                        + "|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}\\s{0,3}г\\.\\s?р\\."),
        PHONE(
                "[0-9]{3}[\\s)-]{0,3}[0-9]{3}",
                "(?<![0-9])(?:\\+7|8)[\\s(-]{0,3}[0-9]{3}[\\s)-]{0,3}[0-9]{3}[\\s-]?[0-9]{2}[\\s-]?[0-9]{2}(?![0-9])"),
        /// Insurance policy, personal account or passport.
        DOCUMENT(
                "[0-9][0-9 -]{5}",
                "(?iu)(?:полис|снилс|паспорт|policy|passport)\\P{Nd}{0,12}[0-9][0-9 -]{5,20}"
                        + "|(?<![0-9])[0-9]{3}-[0-9]{3}-[0-9]{3} [0-9]{2}(?![0-9])");

        private final Pattern sign;
        private final Pattern pattern;

        /// @param sign part of every text that the pattern matches, found quickly
        What(String sign, String pattern) {
            this.sign = Pattern.compile(sign);
            this.pattern = Pattern.compile(pattern);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @param start in UTF-16 units of the text
    record Hit(What what, int start, int end) {}

    static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        for (What what : What.values()) {
            if (what.sign.matcher(text).find()) {
                Matcher matcher = what.pattern.matcher(text);
                while (matcher.find() && hits.size() < MOST) {
                    hits.add(new Hit(what, matcher.start(), matcher.end()));
                }
            }
        }
        return hits;
    }
}
