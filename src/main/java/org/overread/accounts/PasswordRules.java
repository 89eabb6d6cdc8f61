package org.overread.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a password must be: 15 to 128 characters of any script, not one that everybody tries first, not made of the
/// person's own or the product's name. No demands on digits or signs (OWASP ASVS 5.0, 6.2).
final class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 6;
    private static final int SHORTEST_WORD = 4;
    private static final List<String> PRODUCT_WORDS = List.of("overread", "mosmed", "hemorrhage");
    private static final Set<String> COMMON = commonPasswords();

    private PasswordRules() {}

    /// The form in which a password is hashed, so that it does not depend on the keyboard's way to compose letters.
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /// @throws WeakPassword if the person may not take it
    static void check(String password, String email, String name) {
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            throw new WeakPassword(WeakPassword.Reason.SHORT);
        }
        if (length > LONGEST) {
            throw new WeakPassword(WeakPassword.Reason.LONG);
        }
        String bare = bare(normal);
        if (bare.codePoints().distinct().count() < FEWEST_DIFFERENT || COMMON.contains(bare) || isRepeated(bare)) {
            throw new WeakPassword(WeakPassword.Reason.COMMON);
        }
        String rest = words(email, name).reduce(bare, (left, word) -> left.replace(word, ""));
        if (rest.codePointCount(0, rest.length()) < SHORTEST / 2) {
            throw new WeakPassword(WeakPassword.Reason.OWN_WORDS);
        }
    }

    private static Stream<String> words(String email, String name) {
        return Stream.concat(
                        PRODUCT_WORDS.stream(),
                        Arrays.stream(
                                (email + " " + name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted((a, b) -> b.length() - a.length());
    }

    /// A short piece several times over, such as `абвгд` three times.
    private static boolean isRepeated(String bare) {
        return bare.length() > 1 && (bare + bare).indexOf(bare, 1) < bare.length();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", "");
    }

    private static Set<String> commonPasswords() {
        try (var stream = PasswordRules.class.getResourceAsStream("/accounts/common-passwords.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The list of common passwords is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRules::bare)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
