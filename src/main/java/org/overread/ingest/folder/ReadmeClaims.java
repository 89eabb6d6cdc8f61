package org.overread.ingest.folder;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.overread.catalog.Claim;

/// Reads what a dataset's README declares, in English or Russian: the figures of its overview table, and the period in
/// which the studies were made.
public final class ReadmeClaims {
    private static final Pattern ROW = Pattern.compile("^\\s*\\|([^|]*)\\|([^|]*)\\|", Pattern.MULTILINE);
    private static final Pattern WOMEN_FIRST = Pattern.compile("\\(\\s*(f|ж)[^/)]*/");
    private static final Pattern WITHOUT_FIRST = Pattern.compile("\\(\\s*(without|без)[^/)]*/");

    private ReadmeClaims() {}

    /// @param texts what an earlier one says, a later one does not change
    public static Map<Claim, Integer> read(List<String> texts) {
        Map<Claim, Integer> claims = new EnumMap<>(Claim.class);
        texts.forEach(text -> parse(text).forEach(claims::putIfAbsent));
        CollectionPeriod.read(texts).ifPresent(period -> {
            claims.put(Claim.COLLECTED_FROM, Math.toIntExact(period.from().toEpochDay()));
            claims.put(Claim.COLLECTED_TO, Math.toIntExact(period.to().toEpochDay()));
        });
        return claims;
    }

    static Map<Claim, Integer> parse(String markdown) {
        Map<Claim, Integer> claims = new EnumMap<>(Claim.class);
        var rows = ROW.matcher(markdown);
        while (rows.find()) {
            String property = rows.group(1).toLowerCase(Locale.ROOT);
            List<Claim> meant = meaning(property);
            List<String> figures = List.of(rows.group(2).split("/"));
            for (int i = 0; i < Math.min(meant.size(), figures.size()); i++) {
                put(claims, meant.get(i), figures.get(i));
            }
        }
        remainder(claims);
        return claims;
    }

    /// Whoever is neither a man nor a woman of those that the README counts is of undeclared sex.
    private static void remainder(Map<Claim, Integer> claims) {
        Integer all = claims.getOrDefault(Claim.PATIENTS, claims.get(Claim.STUDIES));
        Integer men = claims.get(Claim.MALE);
        Integer women = claims.get(Claim.FEMALE);
        if (all != null && men != null && women != null && men + women <= all) {
            claims.put(Claim.SEX_UNDECLARED, all - men - women);
        }
    }

    private static List<Claim> meaning(String property) {
        if (property.contains("patholog") || property.contains("патолог")) {
            return WITHOUT_FIRST.matcher(property).find()
                    ? List.of(Claim.WITHOUT_PATHOLOGY, Claim.WITH_PATHOLOGY)
                    : List.of(Claim.WITH_PATHOLOGY, Claim.WITHOUT_PATHOLOGY);
        }
        if (property.contains("sex") || property.matches(".*\\bgender\\b.*") || hasWord(property, "полу?")) {
            return WOMEN_FIRST.matcher(property).find()
                    ? List.of(Claim.FEMALE, Claim.MALE)
                    : List.of(Claim.MALE, Claim.FEMALE);
        }
        if (hasWord(property, "age") || property.contains("возраст")) {
            return List.of(Claim.AGE_MIN, Claim.AGE_MEDIAN, Claim.AGE_MAX);
        }
        if (property.contains("patients") || property.contains("пациент")) {
            return List.of(Claim.PATIENTS);
        }
        boolean studies = property.contains("studies") || property.contains("исследован");
        return studies ? List.of(Claim.STUDIES) : List.of();
    }

    /// `\b` does not see Cyrillic letters everywhere, so letters are named.
    private static boolean hasWord(String text, String word) {
        return Pattern.compile("(?<!\\p{L})" + word + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    private static void put(Map<Claim, Integer> claims, Claim claim, String figure) {
        String digits = figure.replaceAll("[\\s\\u00A0\\u202F]", "");
        if (digits.matches("\\d{1,9}")) {
            claims.putIfAbsent(claim, Integer.parseInt(digits));
        }
    }
}
