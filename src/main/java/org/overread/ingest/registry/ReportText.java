package org.overread.ingest.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.overread.catalog.ReportPart;

/// Makes a report part out of a cell.
final class ReportText {
    private ReportText() {}

    /// The language is that of most letters; a text without letters counts as Russian, the dataset's first language.
    static ReportPart part(String heading, String text) {
        long cyrillic = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)
                .count();
        long latin = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return new ReportPart(heading, latin > cyrillic ? "en" : "ru", text, sha256(text));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
