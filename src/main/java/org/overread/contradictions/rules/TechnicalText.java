package org.overread.contradictions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How technical fields are written: `5,0 mm`, `H31s`, `['J40s', '3']`, `J40s\3`, `GE MEDICAL SYSTEMS`.
final class TechnicalText {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,9}(?:[.,][0-9]{1,9})?");

    private TechnicalText() {}

    /// The first number in a text; a comma is a decimal comma.
    static OptionalDouble number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find()
                ? OptionalDouble.of(Double.parseDouble(number.group().replace(',', '.')))
                : OptionalDouble.empty();
    }

    /// The values of a multi-valued field, in lower case, without the signs between them.
    static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (String value : text.split("[\\\\,;\\[\\]'\"|]+", -1)) {
            String plain = value.strip().toLowerCase(Locale.ROOT);
            if (!plain.isEmpty()) {
                values.add(plain);
            }
        }
        return values;
    }

    /// Whether all values of one side are, or begin, values of the other: a registry often keeps the first kernel
    /// value only, and the short name of a maker.
    static boolean agree(List<String> one, List<String> other) {
        return covers(one, other) || covers(other, one);
    }

    private static boolean covers(List<String> wide, List<String> narrow) {
        return narrow.stream()
                .allMatch(value -> wide.stream().anyMatch(each -> each.equals(value) || beginsWith(each, value)));
    }

    private static boolean beginsWith(String text, String word) {
        return text.startsWith(word) && !Character.isLetterOrDigit(text.charAt(word.length()));
    }
}
