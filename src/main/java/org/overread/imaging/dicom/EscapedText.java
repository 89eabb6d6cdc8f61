package org.overread.imaging.dicom;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Text with code extensions by escape sequences (ISO 2022 as PS3.5 6.1.2.5 narrows it): each piece between two
/// sequences has a charset of its own.
final class EscapedText {
    private static final byte ESCAPE = 0x1B;

    /// What follows the escape byte, and the charset of the piece behind it (PS3.3 tables C.12-3 and C.12-4).
    private static final Map<String, String> CHARSETS = Map.ofEntries(
            Map.entry("-A", "ISO-8859-1"),
            Map.entry("-B", "ISO-8859-2"),
            Map.entry("-C", "ISO-8859-3"),
            Map.entry("-D", "ISO-8859-4"),
            Map.entry("-L", "ISO-8859-5"),
            Map.entry("-G", "ISO-8859-6"),
            Map.entry("-F", "ISO-8859-7"),
            Map.entry("-H", "ISO-8859-8"),
            Map.entry("-M", "ISO-8859-9"),
            Map.entry("-b", "ISO-8859-15"),
            Map.entry("-T", "TIS-620"),
            Map.entry(")I", "Shift_JIS"),
            Map.entry("(J", "Shift_JIS"),
            Map.entry("$)C", "EUC-KR"),
            Map.entry("$)A", "GB2312"),
            Map.entry("$B", "ISO-2022-JP-2"),
            Map.entry("$(D", "ISO-2022-JP-2"));

    private EscapedText() {}

    static String decode(byte[] bytes, Charset first) {
        StringBuilder text = new StringBuilder(bytes.length);
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == ESCAPE) {
                append(text, bytes, from, at, first);
                from = at;
            }
        }
        append(text, bytes, from, bytes.length, first);
        return text.toString();
    }

    private static void append(StringBuilder text, byte[] bytes, int from, int to, Charset first) {
        if (from >= to) {
            return;
        }
        if (bytes[from] != ESCAPE) {
            text.append(new String(bytes, from, to - from, first));
            return;
        }
        for (int length = 2; length <= 3; length++) {
            int body = from + 1 + length;
            Optional<String> name = body <= to
                    ? Optional.ofNullable(
                            CHARSETS.get(new String(bytes, from + 1, length, StandardCharsets.ISO_8859_1)))
                    : Optional.empty();
            if (name.isPresent()) {
                // ISO-2022-JP-2 has two bytes a character and reads its own escape sequence.
                int start = name.get().startsWith("ISO-2022") ? from : body;
                text.append(new String(bytes, start, to - start, CharacterSet.named(name.get())));
                return;
            }
        }
        // ESC ( B, back to ASCII in the lower half; the upper half is what the first character set says.
        int body = Math.min(from + 3, to);
        text.append(new String(bytes, body, to - body, first));
    }
}
