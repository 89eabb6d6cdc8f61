package org.overread.ingest.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.catalog.RegistryCell;
import org.overread.catalog.ReportPart;
import org.overread.labels.FindingValue.State;

/// Where the table stands and what its headings mean.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistryHeadingsTest extends RegistryReading {
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
}
