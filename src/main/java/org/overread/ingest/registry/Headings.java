package org.overread.ingest.registry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings headings and values to one form in which they can be compared.
public final class Headings {
    private static final String CYRILLIC = "авекмнорстухіѕј";
    private static final String LATIN = "abekmhopctyxisj";
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private static final String[] PREFIXES = {
        "signs_of_a_", "signs_of_", "sign_of_", folded("признаки") + "_", folded("признак") + "_"
    };

    private Headings() {}

    /// Trimmed, lower case, ё as е, every run of anything but letters and digits as one `_`, look-alike letters folded
    /// to Latin, without a leading "signs of" or "признаки".
    public static String normalised(String heading) {
        String plain = folded(heading).replaceAll("[^\\p{L}\\p{Nd}]+", "_").replaceAll("^_|_$", "");
        for (String prefix : PREFIXES) {
            if (plain.startsWith(prefix) && plain.length() > prefix.length()) {
                return plain.substring(prefix.length());
            }
        }
        return plain;
    }

    /// Lower case, ё as е, one kind of space, minus and plus, and Cyrillic letters that look Latin made Latin: `С3`
    /// and `C3` are then one.
    public static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            int alike = CYRILLIC.indexOf(letter == 'ё' ? 'е' : letter);
            folded.append(alike >= 0 ? LATIN.charAt(alike) : letter);
        }
        String spaced = SPACES.matcher(INVISIBLE.matcher(folded).replaceAll("")).replaceAll(" ");
        return DASHES.matcher(spaced).replaceAll("-").strip();
    }
}
