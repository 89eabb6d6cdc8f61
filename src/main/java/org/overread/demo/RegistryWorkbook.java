package org.overread.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writes `dataset_registry.xlsx`: a cover sheet, then the sheet `registry` with one row a study, streamed.
final class RegistryWorkbook implements AutoCloseable {
    static final String SHEET = "registry";
    private static final List<String> HEADINGS = List.of(
            "study_instance_anon",
            "path",
            "age",
            "sex",
            "ICH",
            "Epidural hemorrhage",
            "Subarachnoid hemorrhage",
            "Subdural hemorrhage",
            "Intracerebral hemorrhage",
            "Multiple hemorrhages",
            "Skull fracture",
            "Combined pathologies",
            "Break in the cerebrospinal fluid spaces",
            "Slice thickness",
            "kVp",
            "X-ray tube current",
            "Convolution kernel",
            "Manufacturer",
            "report_ru",
            "report_en",
            "remark");
    private static final int ROWS_IN_MEMORY = 100;
    /// Workbooks carry the time at which they were made; one moment for all keeps them equal byte by byte.
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Sheet sheet;
    private int next;

    RegistryWorkbook() {
        Sheet cover = workbook.createSheet("about");
        cover.createRow(0).createCell(0).setCellValue("Synthetic head CT phantoms. NOT patients.");
        cover.createRow(1).createCell(0).setCellValue("Синтетические фантомы КТ головы. НЕ пациенты.");
        cover.createRow(3)
                .createCell(0)
                .setCellValue("The registry is on the next sheet. Some of its cells are wrong on purpose.");
        sheet = workbook.createSheet(SHEET);
        Row row = sheet.createRow(next++);
        for (int i = 0; i < HEADINGS.size(); i++) {
            row.createCell(i).setCellValue(HEADINGS.get(i));
        }
        sheet.createFreezePane(1, 1);
    }

    void add(RegistryRow study) {
        Row row = sheet.createRow(next++);
        int column = 0;
        row.createCell(column++).setCellValue(study.uid());
        row.createCell(column++).setCellValue(study.path());
        row.createCell(column++).setCellValue(study.age());
        row.createCell(column++).setCellValue(study.sex());
        for (String label : study.labels().values()) {
            cell(row, column++, label);
        }
        for (String value : study.technical()) {
            cell(row, column++, value);
        }
        cell(row, column++, study.reportRu());
        cell(row, column++, study.reportEn());
        cell(row, column, study.remark());
    }

    void write(Path file) throws IOException {
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator("Overread demo");
        properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        Path draft = Files.createTempFile("registry", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                workbook.write(out);
            }
            repack(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static void cell(Row row, int column, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (value.matches("\\d+(\\.\\d+)?")) {
            row.createCell(column).setCellValue(Double.parseDouble(value));
        } else {
            row.createCell(column).setCellValue(value);
        }
    }

    private static void repack(Path draft, Path file) throws IOException {
        try (ZipFile from = new ZipFile(draft.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(MADE);
                to.putNextEntry(same);
                try (InputStream in = from.getInputStream(entry)) {
                    in.transferTo(to);
                }
            }
        }
    }
}
