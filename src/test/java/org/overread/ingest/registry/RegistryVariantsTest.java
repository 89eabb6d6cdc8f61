package org.overread.ingest.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.catalog.RegistryCell;
import org.overread.catalog.ReportPart;
import org.overread.ingest.registry.RegistryRefused.Reason;
import org.overread.labels.FindingValue.State;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistryVariantsTest {
    private static final String UID = "1.2.643.5.1.13.13.12.2.77.8252.00001011";

    @TempDir
    Path folder;

    @Test
    void columns_may_stand_in_any_order() throws IOException {
        RegistryEntry entry = only(book(new Object[][] {
            {"skull_fracture", "conclusion", "pathology", "age", "study_instance_anon", "sex"},
            {0, "No blood.", 1, 57, UID, "F"}
        }));

        assertThat(entry.uid()).isEqualTo(UID);
        assertThat(entry.age()).isEqualTo(OptionalInt.of(57));
        assertThat(entry.sex()).contains("F");
        assertThat(states(entry)).isEqualTo(Map.of("ich", State.PRESENT, "fracture", State.ABSENT));
    }

    @Test
    void the_headings_of_the_dataset_readme_are_understood() throws IOException {
        assertThat(fields(
                        "study_instance_uid",
                        "Path",
                        "Signs of ICH",
                        "Signs of epidural hemorrhage",
                        "Signs of subarachnoid hemorrhage",
                        "Signs of subdural hemorrhage",
                        "Signs of intracerebral hemorrhage",
                        "Signs of multiple hemorrhages",
                        "Signs of a skull fracture",
                        "Signs of combined pathologies",
                        "Signs of a break in the cerebrospinal fluid spaces",
                        "Radiology text report",
                        "SliceThickness",
                        "kVp (kiloVolt Peak)",
                        "XRayTubeCurrent (mA)",
                        "Convolution Kernel",
                        "Manufacturer"))
                .containsExactly(
                        "study_uid",
                        "path",
                        "ich",
                        "epidural",
                        "subarachnoid",
                        "subdural",
                        "intracerebral",
                        "multiple",
                        "fracture",
                        "combined",
                        "csf_break",
                        "report",
                        "slice_thickness",
                        "kvp",
                        "tube_current",
                        "kernel",
                        "manufacturer");
    }

    @Test
    void russian_headings_are_understood() throws IOException {
        assertThat(fields(
                        "Исследование",
                        "Возраст",
                        "Пол",
                        "Признаки ВЧК",
                        "Эпидуральное кровоизлияние",
                        "САК",
                        "Субдуральная гематома",
                        "Внутримозговое кровоизлияние",
                        "Множественные кровоизлияния",
                        "Перелом костей черепа",
                        "Сочетанная патология",
                        "Прорыв в ликворные пространства",
                        "Описание",
                        "Заключение",
                        "Толщина среза",
                        "Ядро реконструкции",
                        "Производитель"))
                .containsExactly(
                        "study_uid",
                        "age",
                        "sex",
                        "ich",
                        "epidural",
                        "subarachnoid",
                        "subdural",
                        "intracerebral",
                        "multiple",
                        "fracture",
                        "combined",
                        "csf_break",
                        "report",
                        "report",
                        "slice_thickness",
                        "kernel",
                        "manufacturer");
    }

    @Test
    void look_alike_letters_do_not_hide_a_heading() throws IOException {
        // Latin C, A, K and Latin e, o, p among Cyrillic letters
        assertThat(fields("study_uid", "CAK", "Вoзpacт", "Пepeлом"))
                .containsExactly("study_uid", "subarachnoid", "age", "fracture");
    }

    @Test
    void two_or_three_report_columns_are_kept_apart_with_their_language() throws IOException {
        RegistryEntry entry = only(book(new Object[][] {
            {"study_uid", "Описание", "Заключение", "Conclusion"},
            {UID, "Срединные структуры не смещены.", "Крови нет.", "No hemorrhage."}
        }));

        assertThat(entry.report())
                .extracting(ReportPart::heading)
                .containsExactly("Описание", "Заключение", "Conclusion");
        assertThat(entry.report()).extracting(ReportPart::language).containsExactly("ru", "ru", "en");
    }

    @Test
    void a_heading_of_two_rows_is_found() throws IOException {
        RegistryEntry entry = only(book(new Object[][] {
            {"HEMORRHAGE registry"},
            {"study_uid", "Types", "", "Technical", ""},
            {"", "epidural", "subdural", "kvp", "kernel"},
            {UID, "+", "-", 120, "H31s"}
        }));

        assertThat(states(entry)).isEqualTo(Map.of("epidural", State.PRESENT, "subdural", State.ABSENT));
        assertThat(entry.uidCell()).isEqualTo("A4");
    }

    @Test
    void the_table_is_found_on_a_later_sheet_below_a_title() throws IOException {
        Path file = folder.resolve("registry.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("About").createRow(0).createCell(0).setCellValue("MosMedData");
            var sheet = workbook.createSheet("Данные");
            fill(sheet.createRow(2), "Реестр");
            fill(sheet.createRow(4), "study_uid", "pathology");
            fill(sheet.createRow(5), UID, "нет");
            workbook.createSheet("Codes").createRow(0).createCell(0).setCellValue("age");
            workbook.write(out);
        }

        assertThat(states(only(file))).isEqualTo(Map.of("ich", State.ABSENT));
    }

    @ParameterizedTest
    @CsvSource({
        "1,PRESENT",
        "1.0,PRESENT",
        "Yes,PRESENT",
        "ДА,PRESENT",
        "есть,PRESENT",
        "Есть признаки,PRESENT",
        "+,PRESENT",
        "TRUE,PRESENT",
        "0,ABSENT",
        "0.0,ABSENT",
        "no,ABSENT",
        "Нет,ABSENT",
        "нет признаков,ABSENT",
        "-,ABSENT",
        "−,ABSENT",
        "False,ABSENT",
        "2,UNREADABLE",
        "01,UNREADABLE",
        "?,UNREADABLE",
        "да?,UNREADABLE",
        "нет данных,UNREADABLE",
        "NaN,UNREADABLE",
        "n/a,UNREADABLE",
        "#N/A,UNREADABLE",
        "-1,UNREADABLE"
    })
    void values_are_read_or_shown_but_never_guessed(String raw, State expected) {
        assertThat(Aliases.shipped().finding(raw).state()).isEqualTo(expected);
        assertThat(Aliases.shipped().finding(" " + raw + "\u00A0").state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u2007 \u202F", "\n", "\u200B", "\uFEFF"})
    void blank_is_missing_whatever_it_is_made_of(String raw) throws IOException {
        assertThat(Aliases.shipped().finding(raw).state()).isEqualTo(State.MISSING);
        RegistryEntry entry =
                only(book(new Object[][] {{"study_uid", "ich", "age", "sex", "x"}, {UID, raw, raw, raw, 1}}));
        assertThat(states(entry)).isEqualTo(Map.of("ich", State.MISSING));
        assertThat(entry.age()).isEmpty();
        assertThat(entry.sex()).isEmpty();
        assertThat(entry.problems()).isEmpty();
    }

    @Test
    void a_uid_that_became_a_number_shows_its_exponent() throws IOException {
        RegistryEntry entry = only(book(new Object[][] {{"study_uid", "ich"}, {1.2345678901234567E17, 1}}));

        assertThat(entry.uid()).contains("E");
    }

    @Test
    void numbers_stored_as_text_and_rounded_by_their_format_come_whole() throws IOException {
        Path file = folder.resolve("registry.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), "study_uid", "ich", "slice_thickness", "age");
            fill(sheet.createRow(1), UID, "1", "", "57.0");
            var rounded = workbook.createCellStyle();
            rounded.setDataFormat(workbook.createDataFormat().getFormat("0.0"));
            var cell = sheet.getRow(1).createCell(2);
            cell.setCellValue(0.625);
            cell.setCellStyle(rounded);
            workbook.write(out);
        }

        RegistryEntry entry = only(file);

        assertThat(entry.cells()).extracting(RegistryCell::raw).contains("0.625");
        assertThat(entry.age()).isEqualTo(OptionalInt.of(57));
    }

    @Test
    void a_formula_is_never_evaluated() throws IOException {
        Path file = folder.resolve("registry.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), "study_uid", "ich", "note");
            fill(sheet.createRow(1), UID, "", "");
            sheet.getRow(1).createCell(1).setCellFormula("1+0");
            sheet.getRow(1).createCell(2).setCellFormula("HYPERLINK(\"http://x/\",\"y\")");
            workbook.write(out);
        }

        // POI stores no result for a formula that no spreadsheet program has calculated: 0, and never 1
        assertThat(states(only(file))).doesNotContainValue(State.PRESENT);
    }

    @Test
    void columns_that_nobody_maps_are_kept() throws IOException {
        RegistryEntry entry = only(book(new Object[][] {{"study_uid", "Класс", "ich"}, {UID, "С3", 0}}));

        assertThat(entry.cells()).contains(new RegistryCell("Класс", Optional.empty(), "С3", "B2"));
    }

    @Test
    void only_the_first_of_two_columns_with_one_meaning_counts() throws IOException {
        Path file = book(new Object[][] {{"study_uid", "ich", "pathology"}, {UID, 1, 0}});

        assertThat(states(only(file))).isEqualTo(Map.of("ich", State.PRESENT));
    }

    @ParameterizedTest
    @CsvSource({"';',UTF-8", "',',UTF-8", "'\t',UTF-8", "';',windows-1251", "',',UTF-16LE", "';',UTF-16BE", "';',UTF-16"
    })
    void csv_is_read_whatever_its_separator_and_letters(String separator, String charset) throws IOException {
        String text = String.join(
                "\r\n",
                String.join(separator, "study_uid", "Пол", "Патология", "Заключение"),
                String.join(separator, UID, "ж", "есть", "\"Гематома" + separator + " слева.\r\nПерелом.\""));
        Path file = folder.resolve("registry.csv");
        Files.write(file, text.getBytes(Charset.forName(charset)));

        RegistryEntry entry = only(file);

        assertThat(entry.uid()).isEqualTo(UID);
        assertThat(entry.sex()).contains("F");
        assertThat(states(entry)).isEqualTo(Map.of("ich", State.PRESENT));
        assertThat(entry.report().getFirst().text()).startsWith("Гематома").endsWith("Перелом.");
    }

    @Test
    void a_byte_order_mark_does_not_hide_the_first_heading() throws IOException {
        Path file = folder.resolve("registry.csv");
        Files.write(file, ("\uFEFFstudy_uid,ich\n" + UID + ",1\n").getBytes(StandardCharsets.UTF_8));

        assertThat(only(file).uid()).isEqualTo(UID);
    }

    @Test
    void what_is_no_table_is_refused() throws IOException {
        Path binary = folder.resolve("registry.xlsx");
        Files.write(binary, new byte[] {0, 1, 2, 3, 0, (byte) 0xFF, 7, 7, 7});
        refused(binary, Reason.NOT_A_TABLE);
        Files.write(binary, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refused(binary, Reason.OLD_FORMAT);
        Files.write(binary, new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        refused(binary, Reason.BROKEN);
    }

    @Test
    void too_much_of_anything_is_refused() throws IOException {
        Path file = folder.resolve("registry.csv");
        Files.writeString(file, "study_uid,ich\n" + "1,1\n".repeat(SheetRows.MOST_ROWS));
        refused(file, Reason.TOO_MANY_ROWS);
        Files.writeString(file, "study_uid," + "x,".repeat(SheetRows.MOST_COLUMNS) + "x\n");
        refused(file, Reason.TOO_MANY_COLUMNS);
        Files.writeString(file, "study_uid,report\n1," + "я".repeat(SheetRows.LONGEST_TEXT + 1));
        refused(file, Reason.TEXT_TOO_LONG);
        Files.write(file, new byte[(int) RegistryReader.LARGEST + 1]);
        refused(file, Reason.TOO_LARGE);
    }

    @Test
    void a_workbook_that_unpacks_to_a_flood_is_refused() throws IOException {
        Path file = folder.resolve("registry.xlsx");
        Path small = book(new Object[][] {{"study_uid", "ich"}, {UID, 1}});
        try (var in = new java.util.zip.ZipInputStream(Files.newInputStream(small));
                var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(
                            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                    .getBytes(StandardCharsets.UTF_8));
                    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 100; i++) {
                        out.write(spaces);
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(bytes);
                }
            }
        }

        refused(file, Reason.BOMB);
    }

    private static void refused(Path file, Reason reason) {
        assertThatThrownBy(() -> RegistryReader.read(file))
                .isInstanceOfSatisfying(
                        RegistryRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private List<String> fields(String... headings) throws IOException {
        Path file = book(new Object[][] {headings, new Object[] {UID}});
        List<RegistrySheet> sheets = RegistryReader.read(file);
        var search = new HeadingSearch(Aliases.shipped());
        return search.best("r", sheets).stream()
                .map(found -> search.understand(sheets.getFirst(), found.layout()))
                .flatMap(mapping -> new java.util.TreeMap<>(mapping.fields()).values().stream())
                .map(Field::code)
                .toList();
    }

    private static RegistryEntry only(Path file) {
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

    private static Map<String, State> states(RegistryEntry entry) {
        return entry.labels().stream()
                .collect(java.util.stream.Collectors.toMap(
                        label -> label.label().value(), label -> label.finding().state()));
    }

    private Path book(Object[][] rows) throws IOException {
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

    private static void fill(Row row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(String.valueOf(cells[column]));
            }
        }
    }
}
