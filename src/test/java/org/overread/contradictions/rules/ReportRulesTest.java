package org.overread.contradictions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.contradictions.rules.CaseBuilder.aCase;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.reports.ReportState;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportRulesTest {
    private static final String DENIED = "Кровоизлияний не выявлено. Переломов не выявлено.";

    @ParameterizedTest
    @CsvSource({
        "PRESENT, PRESENT, ",
        "PRESENT, PROBABLE, ",
        "PRESENT, UNCERTAIN, REGISTRY_PRESENT_REPORT_UNCERTAIN",
        "PRESENT, ABSENT, REGISTRY_PRESENT_REPORT_ABSENT",
        "PRESENT, NOT_MENTIONED, REGISTRY_PRESENT_REPORT_SILENT",
        "ABSENT, PRESENT, REGISTRY_ABSENT_REPORT_PRESENT",
        "ABSENT, PROBABLE, REGISTRY_ABSENT_REPORT_PRESENT",
        "ABSENT, UNCERTAIN, REGISTRY_ABSENT_REPORT_UNCERTAIN",
        "ABSENT, ABSENT, ",
        "ABSENT, NOT_MENTIONED, ",
        "MISSING, PRESENT, ",
        "UNREADABLE, ABSENT, "
    })
    void registry_against_report(FindingValue.State registry, ReportState report, ContradictionKind kind) {
        assertThat(RegistryReportRules.kind(new FindingValue(registry, "?"), report))
                .isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void the_evidence_is_the_report_sentence_with_its_place_and_the_registry_cell() {
        String text = "Срединные структуры не смещены. Справа острая субдуральная гематома.";
        List<Disagreement> found =
                aCase().with("ich", "0").withReport("ru", text).found();

        assertThat(found)
                .filteredOn(one -> one.label().equals(Optional.of(new LabelCode("ich"))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(ContradictionKind.REGISTRY_ABSENT_REPORT_PRESENT);
                    assertThat(one.sides().getFirst()).isEqualTo(new Side(Source.REGISTRY, "0", "E2"));
                    assertThat(one.sides().get(1).says()).isEqualTo("Справа острая субдуральная гематома.");
                    assertThat(one.sides().get(1).place()).startsWith("ru ");
                });
    }

    @Test
    void two_languages_that_do_not_say_the_same() {
        assertThat(aCase().withReport("ru", DENIED)
                        .withReport("en", "There is an acute subdural hematoma on the right.")
                        .kinds())
                .contains(ContradictionKind.LANGUAGES_DIFFER, ContradictionKind.REGISTRY_ABSENT_REPORT_PRESENT);
        assertThat(aCase().withReport("ru", DENIED)
                        .withReport("en", "No intracranial hemorrhage. No fracture.")
                        .kinds())
                .isEmpty();
    }

    @Test
    void no_report_where_the_dataset_has_reports() {
        assertThat(aCase().withReport("ru", "  \n").kinds()).containsExactly(ContradictionKind.REPORT_EMPTY);
        assertThat(aCase().withReport("ru", "123 -- 4").kinds())
                .containsExactly(ContradictionKind.REPORT_WITHOUT_WORDS);
        assertThat(aCase().withoutReport().kinds()).isEmpty();
    }

    @Test
    void the_same_text_in_another_study() {
        assertThat(aCase().withReport("ru", DENIED)
                        .sharingItsReportWith("HEM-0001", "HEM-0007")
                        .found())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(ContradictionKind.REPORT_TWICE);
                    assertThat(one.arguments()).containsExactly("HEM-0007");
                });
        assertThat(aCase().withReport("ru", DENIED)
                        .sharingItsReportWith("HEM-0001")
                        .kinds())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Пациент Иванов И.И. доставлен.",
                "Петрова Анна Сергеевна, 57 лет.",
                "Дата рождения: 01.02.1960",
                "12.03.1955 г.р.",
                "Телефон +7 (916) 123-45-67",
                "Полис ОМС № 7755 1234 5678 9012",
                "СНИЛС 112-233-445 95",
                "DOB 1/2/1960"
            })
    void what_tells_who_the_patient_is_is_named_and_not_repeated(String text) {
        assertThat(aCase().withReport("ru", DENIED + " " + text).found())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(ContradictionKind.REPORT_IDENTIFYING);
                    assertThat(one.sides()).extracting(Side::says).allMatch(says -> says.matches("[a-z-]+"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Толщина среза 5,0 мм, 120 кВ, 350 мА.",
                "Объём 12,5 см3, плотность 60-65 HU.",
                "КТ от 05.05.2021 для сравнения.",
                "Индекс Эванса 0,28.",
                "Сосуды виллизиева круга без особенностей."
            })
    void what_reports_usually_hold_tells_nobody(String text) {
        assertThat(aCase().withReport("ru", DENIED + " " + text).kinds()).isEmpty();
    }
}
