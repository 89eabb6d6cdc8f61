package org.overread.release;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.overread.shell.CellGuard;

/// Writes the export as CSV (RFC 4180, UTF-8). The notice stands above the header in lines that begin with `#`, so
/// that it travels even when the file travels alone; the byte order mark makes spreadsheet programs read Cyrillic.
final class CsvWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvWriter() {}

    static void write(Path file, ExportSheet sheet, List<String> notice) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            for (String line : notice) {
                out.write("# " + line + "\r\n");
            }
            try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
                printer.printRecord(guarded(sheet.header()));
                for (List<String> row : sheet.rows()) {
                    printer.printRecord(guarded(row));
                }
            }
        }
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(CellGuard::guard).toList();
    }
}
