package org.overread.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.overread.accounts.SignedIn;
import org.overread.testing.SignInAs;

/// The files of an export, read the way their receivers read them.
record ReadBack(ReleaseDesk releases, SignedIn person, Export export) {
    List<Map<String, String>> csv() throws IOException {
        String text = text("verified-labels.csv");
        assertThat(text).startsWith("\uFEFF# ");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(text.substring(1)))) {
            return parser.stream()
                    .map(CSVRecord::toMap)
                    .<Map<String, String>>map(TreeMap::new)
                    .toList();
        }
    }

    List<Map<String, String>> workbook() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("verified-labels.xlsx")))) {
            var sheet = workbook.getSheet("verified_labels");
            assertThat(workbook.getSheet("notice").getRow(0).getCell(0).getStringCellValue())
                    .isNotBlank();
            List<Map<String, String>> rows = new ArrayList<>();
            for (int number = 1; number <= sheet.getLastRowNum(); number++) {
                rows.add(cells(sheet.getRow(0), sheet.getRow(number)));
            }
            return rows;
        }
    }

    private static Map<String, String> cells(Row header, Row row) {
        Map<String, String> cells = new TreeMap<>();
        header.forEach(name -> {
            var cell = row.getCell(name.getColumnIndex());
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            cells.put(name.getStringCellValue(), cell.getStringCellValue());
        });
        return cells;
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        var out = new ByteArrayOutputStream();
        SignInAs.doAs(person, () -> unchecked(() -> releases.copy(export.number(), name, out)));
        return out.toByteArray();
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    interface Copying {
        void run() throws IOException;
    }

    static void unchecked(Copying work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
