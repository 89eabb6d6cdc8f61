package org.overread.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;

/// A dataset folder in the layout of the MosMedData release, made for a test: a registry workbook, a README, and
/// studies of one axial series with two slices of 2 x 2 pixels.
public final class SeedFolder {
    private static final String[] HEADINGS = {
        "study_instance_anon", "Пол", "Возраст", "Признаки ВЧК", "Signs of epidural hemorrhage", "Заключение", "Note"
    };

    private final Path folder;
    private final List<String[]> rows = new ArrayList<>();

    public SeedFolder(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /// A study whose last UID component starts with 0, as the real ones do.
    public static String uid(int number) {
        return "1.2.643.5.1.13.13.12.2.77.8252.%08d".formatted(number);
    }

    /// Adds a registry row and the study's files.
    public SeedFolder study(int number, String ich, String epidural) {
        row(
                uid(number),
                number % 2 == 0 ? "Ж" : "М",
                String.valueOf(40 + number),
                ich,
                epidural,
                "Без патологии.",
                "С3");
        return files(number);
    }

    public SeedFolder row(String... cells) {
        rows.add(cells);
        return this;
    }

    /// Adds the files of a study only.
    public SeedFolder files(int number) {
        String series = uid(number) + ".1";
        Path place = folder.resolve("studies").resolve(uid(number)).resolve(series);
        try {
            Files.createDirectories(place);
            for (int slice = 1; slice <= 2; slice++) {
                String sop = series + "." + slice;
                ctSlice(uid(number), series, sop, slice).write(place.resolve(sop + ".dcm"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public static DicomWriter ctSlice(String study, String series, String sop, int slice) {
        return DicomWriter.explicitLittleEndian()
                .text(Tags.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2")
                .text(Tags.SOP_INSTANCE_UID, sop)
                .text(Tags.STUDY_INSTANCE_UID, study)
                .text(Tags.SERIES_INSTANCE_UID, series)
                .text(Tags.MODALITY, "CT")
                .text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "AXIAL")
                .text(Tags.MANUFACTURER, "Test scanner")
                .text(Tags.CONVOLUTION_KERNEL, "J40s", "3")
                .text(Tags.PATIENT_ID, "anon-" + study)
                .decimals(Tags.SLICE_THICKNESS, 5)
                .decimals(Tags.KVP, 120)
                .integers(Tags.INSTANCE_NUMBER, slice)
                .decimals(Tags.IMAGE_POSITION_PATIENT, 0, 0, 5.0 * slice)
                .decimals(Tags.IMAGE_ORIENTATION_PATIENT, 1, 0, 0, 0, 1, 0)
                .pixels(2, 2, new short[] {0, 1, 2, 3});
    }

    /// Writes the registry, and a README that declares so many studies.
    public Path written(int declared) {
        try {
            Files.createDirectories(folder.resolve("studies"));
            Files.writeString(
                    folder.resolve("README_EN.md"),
                    "| Property | Value |\n| --- | --- |\n| Number of studies, pcs. | " + declared + " |\n",
                    StandardCharsets.UTF_8);
            try (var workbook = new XSSFWorkbook();
                    var out = Files.newOutputStream(folder.resolve("dataset_registry.xlsx"))) {
                var sheet = workbook.createSheet("Registry");
                fill(sheet.createRow(0), HEADINGS);
                for (String[] row : rows) {
                    fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
                }
                workbook.write(out);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(org.apache.poi.ss.usermodel.Row row, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }
}
