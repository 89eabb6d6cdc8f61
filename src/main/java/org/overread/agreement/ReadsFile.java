package org.overread.agreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.overread.agreement.statistics.RawRead;

/// Raw reads as CSV: columns `study`, `reader`, `label`, `value` in any order, with a header row. Separated by comma,
/// semicolon or tab; a byte order mark and lines that begin with `#` are passed over. A blank value is a missing
/// answer.
///
/// Of the files that the portal writes the rows of earlier phases (column `seen`), of hidden repeats and of studies
/// with known answers (column `kind`) are passed over, so that the figures are those of the agreement page. Further
/// columns are left alone.
public final class ReadsFile {
    /// Lines that a file has at most.
    public static final int LONGEST = 5_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS = List.of("study", "reader", "label", "value");

    /// Rows of [RawReads] that are not among the answers signed in the end to what was read once.
    private static final Set<String> OTHER_SIGHT = Set.of("images", "report");

    private static final Set<String> OTHER_KIND = Set.of("repeat", "sentinel");

    private ReadsFile() {}

    /// @throws ReadsRefused naming the line if columns are missing, a cell is blank, or a reader answers twice
    public static List<RawRead> parse(Reader text) throws IOException {
        var lines = new BufferedReader(text);
        String header = header(lines);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(header))
                .setIgnoreEmptyLines(false)
                .get();
        Map<String, Integer> places = places(format, header);
        List<RawRead> reads = new ArrayList<>();
        Map<RawRead, Long> asked = new HashMap<>();
        long number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number > LONGEST) {
                throw new ReadsRefused("More than " + LONGEST + " lines: split the file by label.");
            }
            if (!line.isBlank() && line.charAt(0) != '#') {
                take(record(format, line, number), places, number, reads, asked);
            }
        }
        return reads;
    }

    private static void take(
            CSVRecord row, Map<String, Integer> places, long number, List<RawRead> reads, Map<RawRead, Long> asked) {
        String study = cell(row, places, "study", number);
        String reader = cell(row, places, "reader", number);
        String label = cell(row, places, "label", number);
        String value = text(row, places, "value");
        if (OTHER_SIGHT.contains(text(row, places, "seen")) || OTHER_KIND.contains(text(row, places, "kind"))) {
            return;
        }
        Long first = asked.putIfAbsent(new RawRead(study, reader, label, "?"), number);
        if (first != null) {
            throw new ReadsRefused("Line " + number + ": reader " + reader + " answers label " + label + " of study "
                    + study + " a second time; the first is in line " + first + ". Keep the one that counts.");
        }
        if (!value.isEmpty()) {
            reads.add(new RawRead(study, reader, label, value));
        }
    }

    private static String cell(CSVRecord row, Map<String, Integer> places, String column, long number) {
        String text = text(row, places, column);
        if (text.isEmpty()) {
            throw new ReadsRefused("Line " + number + ": column \"" + column + "\" is blank.");
        }
        return text;
    }

    private static String text(CSVRecord row, Map<String, Integer> places, String column) {
        int place = places.getOrDefault(column, row.size());
        return place < row.size() ? row.get(place).strip() : "";
    }

    private static String header(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null || line.isBlank()) {
            throw new ReadsRefused("Line 1: there is no header. The columns are study, reader, label, value.");
        }
        return line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
    }

    private static char delimiter(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Map<String, Integer> places(CSVFormat format, String header) throws IOException {
        CSVRecord row = record(format, header, 1);
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < row.size(); place++) {
            places.putIfAbsent(row.get(place).strip().toLowerCase(Locale.ROOT), place);
        }
        String missing = COLUMNS.stream()
                .filter(column -> !places.containsKey(column))
                .map(column -> "\"" + column + "\"")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new ReadsRefused(
                    "Line 1: column " + missing + " is missing. The columns are study, reader, label, value.");
        }
        return places;
    }

    private static CSVRecord record(CSVFormat format, String line, long number) throws IOException {
        try (var records = format.parse(new StringReader(line))) {
            return records.iterator().next();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new ReadsRefused(
                    "Line " + number + ": a quotation mark is not closed, or stands in the wrong place.");
        }
    }
}
