package org.overread.imaging.dicom;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// The Specific Character Set (0008,0005) of a data set: PS3.3 C.12.1.1.2, PS3.5 6.1. Text is never refused: an
/// unknown term reads as Latin-1, an undecodable byte as U+FFFD.
final class CharacterSet {
    /// The default repertoire, read as Latin-1 because old scanners write umlauts into it without saying so.
    static final CharacterSet ASCII = new CharacterSet(StandardCharsets.ISO_8859_1, false);

    /// Defined terms of PS3.3 tables C.12-2 to C.12-5, less their `ISO_IR` or `ISO 2022 IR`. Shift_JIS stands for
    /// JIS X 0201: the same half-width katakana, and the backslash stays the divider that it is in DICOM.
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("6", "ISO-8859-1"),
            Map.entry("100", "ISO-8859-1"),
            Map.entry("101", "ISO-8859-2"),
            Map.entry("109", "ISO-8859-3"),
            Map.entry("110", "ISO-8859-4"),
            Map.entry("144", "ISO-8859-5"),
            Map.entry("127", "ISO-8859-6"),
            Map.entry("126", "ISO-8859-7"),
            Map.entry("138", "ISO-8859-8"),
            Map.entry("148", "ISO-8859-9"),
            Map.entry("203", "ISO-8859-15"),
            Map.entry("13", "Shift_JIS"),
            Map.entry("166", "TIS-620"),
            Map.entry("192", "UTF-8"),
            Map.entry("GB18030", "GB18030"),
            Map.entry("GBK", "GBK"));

    private final Charset first;
    private final boolean escapes;

    private CharacterSet(Charset first, boolean escapes) {
        this.first = first;
        this.escapes = escapes;
    }

    /// The character set that the values of (0008,0005) describe; an empty first value is ASCII.
    static CharacterSet of(List<String> terms) {
        if (terms.isEmpty()) {
            return ASCII;
        }
        String term = terms.getFirst();
        boolean escapes = terms.size() > 1 || term.startsWith("ISO 2022");
        return new CharacterSet(charset(term.replaceFirst("^ISO[_ ]2022[_ ]IR[_ ]|^ISO[_ ]IR[_ ]", "")), escapes);
    }

    String decode(byte[] bytes) {
        return escapes ? EscapedText.decode(bytes, first) : new String(bytes, first);
    }

    private static Charset charset(String term) {
        return named(NAMES.getOrDefault(term, "ISO-8859-1"));
    }

    /// Charsets beyond the standard ones are in the module `jdk.charsets`, which a slim runtime may lack.
    static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}
