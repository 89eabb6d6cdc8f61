package org.overread.ingest.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.catalog.RegistryCell;
import org.overread.labels.FindingValue.State;

/// What the cells of a registry say, and what they do not.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistryValuesTest extends RegistryReading {
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
}
