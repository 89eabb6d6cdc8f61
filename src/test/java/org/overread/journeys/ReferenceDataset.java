package org.overread.journeys;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A dataset folder of real scans, built from the reference data where it is at hand: a head CT of a Toshiba scanner
/// with its gantry tilted by 10.5°, and a Philips head phantom tilted by −18.5°, with a registry workbook of our own.
final class ReferenceDataset {
    private static final Path SCANS =
            Path.of(System.getProperty("overread.reference", "../shared/dicom")).resolve("head-ct");
    private static final List<String> HEADINGS = List.of(
            "study_instance_anon",
            "Возраст",
            "Пол",
            "Патология",
            "Эпидуральное",
            "САК",
            "Субдуральное",
            "Внутримозговое",
            "Множественные",
            "Перелом",
            "Сочетанная патология",
            "Прорыв в ликворные пространства",
            "Заключение",
            "Conclusion");

    private ReferenceDataset() {}

    static boolean atHand() {
        return Files.isDirectory(SCANS);
    }

    /// Copies both studies into a folder of the seed's layout and writes the registry beside them.
    static void build(Path folder) throws IOException {
        Path toshiba = copy("toshiba-aquilion-human", folder);
        Path philips = copy("philips-phantom-tilt-minus18", folder);
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("dataset_registry.xlsx"))) {
            var sheet = workbook.createSheet("Реестр");
            row(sheet.createRow(0), HEADINGS);
            row(
                    sheet.createRow(1),
                    List.of(
                            name(toshiba),
                            "57",
                            "ж",
                            "нет",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "",
                            "0",
                            "0",
                            "Данных за внутричерепное кровоизлияние не получено.",
                            "No intracranial hemorrhage."));
            row(
                    sheet.createRow(2),
                    List.of(
                            name(philips),
                            "40",
                            "м",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "Фантом головы.",
                            "Head phantom."));
            workbook.write(out);
        }
    }

    private static void row(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                row.createCell(column).setCellValue(cells.get(column));
            }
        }
    }

    private static String name(Path study) {
        return study.getFileName().toString();
    }

    private static Path copy(String scan, Path folder) throws IOException {
        Path from = SCANS.resolve(scan);
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path to = folder.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(to);
                    } else {
                        Files.write(to, Files.readAllBytes(file));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        try (Stream<Path> studies = Files.list(from.resolve("studies"))) {
            return studies.findFirst().orElseThrow();
        }
    }
}
