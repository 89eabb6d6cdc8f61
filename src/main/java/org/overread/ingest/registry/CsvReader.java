package org.overread.ingest.registry;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads comma, semicolon or tab separated text in UTF-8, UTF-16 or windows-1251, all found from the bytes.
final class CsvReader {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final char BOM = '\uFEFF';

    private CsvReader() {}

    static RegistrySheet read(Path file, Deadline deadline) throws IOException {
        String text = decoded(Files.readAllBytes(file));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        var rows = new SheetRows(deadline);
        try (var records = format.parse(new StringReader(text))) {
            for (CSVRecord row : records) {
                int number = (int) Math.min(Integer.MAX_VALUE, row.getRecordNumber());
                for (int column = 0; column < row.size(); column++) {
                    rows.cell(column, number, row.get(column));
                }
                rows.endRow(number);
            }
        }
        return rows.named(String.valueOf(file.getFileName()));
    }

    /// Text has no control characters besides tab and line ends; UTF-16 is told by its mark or its zero bytes.
    static boolean isText(byte[] start) {
        if (start.length == 0) {
            return false;
        }
        return decoded(start)
                .chars()
                .noneMatch(letter -> letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r');
    }

    static String decoded(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] > bytes.length / 8) {
            return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : CYRILLIC;
    }

    /// The last three bytes may be a letter that a limited read cut in two.
    private static boolean isUtf8(byte[] bytes) {
        return IntStream.rangeClosed(0, Math.min(3, bytes.length)).anyMatch(cut -> decodes(bytes, bytes.length - cut));
    }

    private static boolean decodes(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// The separator that stands most often outside quotes in the first lines.
    private static char delimiter(String text) {
        Map<Character, Integer> seen = new TreeMap<>(Map.of(',', 0, ';', 0, '\t', 0));
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < 5; i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == '\n') {
                lines++;
            } else if (!quoted) {
                seen.computeIfPresent(letter, (key, count) -> count + 1);
            }
        }
        return seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > 0)
                .map(Map.Entry::getKey)
                .orElse(',');
    }
}
