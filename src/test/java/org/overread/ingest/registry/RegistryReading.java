package org.overread.ingest.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.overread.labels.FindingValue.State;

/// Registries written for a test, and what the portal reads in them.
abstract class RegistryReading {
    static final String UID = "1.2.643.5.1.13.13.12.2.77.8252.00001011";

    @TempDir
    Path folder;

    static RegistryEntry only(Path file) {
        List<RegistrySheet> sheets = RegistryReader.read(file);
        var search = new HeadingSearch(Aliases.shipped());
        Layout layout = search.best("r", sheets).orElseThrow().layout();
        RegistrySheet sheet = sheets.stream()
                .filter(one -> one.name().equals(layout.sheet()))
                .findFirst()
                .orElseThrow();
        List<RegistryEntry> entries =
                new RegistryTable(sheet, search.understand(sheet, layout), Aliases.shipped()).entries();
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    static Map<String, State> states(RegistryEntry entry) {
        return entry.labels().stream()
                .collect(java.util.stream.Collectors.toMap(
                        label -> label.label().value(), label -> label.finding().state()));
    }

    Path book(Object[][] rows) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Registry");
            for (int i = 0; i < rows.length; i++) {
                fill(sheet.createRow(i), rows[i]);
            }
            workbook.write(out);
        }
        return file;
    }

    static void fill(Row row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(String.valueOf(cells[column]));
            }
        }
    }
}
