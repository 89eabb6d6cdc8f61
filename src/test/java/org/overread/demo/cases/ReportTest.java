package org.overread.demo.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.labels.LabelCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportTest {
    private static final Map<LabelCode, String> RUSSIAN = Map.of(
            Labels.EPIDURAL, "пидуральная гематома",
            Labels.SUBDURAL, "субдуральная гематома",
            Labels.SUBARACHNOID, "убарахноидальное кровоизлияние",
            Labels.FRACTURE, "инейный перелом свода",
            Labels.CSF_BREAK, "с прорывом");
    private static final Map<LabelCode, String> ENGLISH = Map.of(
            Labels.EPIDURAL, "epidural hematoma",
            Labels.SUBDURAL, "subdural hematoma",
            Labels.SUBARACHNOID, "subarachnoid hemorrhage",
            Labels.FRACTURE, "inear fracture of the",
            Labels.CSF_BREAK, "extension");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_conclusion_says_what_is_true_and_nothing_else(long seed) {
        for (int number = 0; number < Casebook.CASES; number++) {
            CaseFile patient = Casebook.open(number, new SplittableRandom(seed));
            String ru = conclusion(report(patient, Language.RUSSIAN, seed), "Заключение: ");
            String en = conclusion(report(patient, Language.ENGLISH, seed), "Conclusion: ");
            RUSSIAN.forEach((label, words) -> assertThat(ru.contains(words))
                    .as("%s: %s", label, ru)
                    .isEqualTo(patient.labels().contains(label)));
            ENGLISH.forEach((label, words) -> assertThat(en.contains(words))
                    .as("%s: %s", label, en)
                    .isEqualTo(patient.labels().contains(label)));
        }
    }

    @Test
    void a_report_without_blood_denies_it_in_both_languages() {
        CaseFile normal = Casebook.open(0, new SplittableRandom(3));
        assertThat(normal.labels()).isEmpty();
        assertThat(conclusion(report(normal, Language.ENGLISH, 3), "Conclusion: "))
                .startsWith("No ");
        assertThat(conclusion(report(normal, Language.RUSSIAN, 3), "Заключение: "))
                .containsAnyOf("не ", "нет");
    }

    @Test
    void an_untold_fracture_is_denied() {
        CaseFile fracture = Casebook.open(9, new SplittableRandom(3));
        ReportStyle style = new ReportStyle(3, 5, 0);
        assertThat(fracture.report(Language.ENGLISH, style, Set.of(Labels.FRACTURE)))
                .doesNotContain("inear fracture");
        assertThat(fracture.labels()).containsExactly(Labels.FRACTURE);
    }

    @Test
    void no_sentence_has_an_unfilled_place() {
        for (int number = 0; number < Casebook.CASES; number++) {
            CaseFile patient = Casebook.open(number, new SplittableRandom(number));
            assertThat(report(patient, Language.RUSSIAN, 1)).doesNotContain("%", "  ", "null");
            assertThat(report(patient, Language.ENGLISH, 1)).doesNotContain("%", "  ", "null");
        }
    }

    private static String report(CaseFile patient, Language language, long seed) {
        return patient.report(language, new ReportStyle(seed, 5, 0.2), Set.of());
    }

    private static String conclusion(String report, String heading) {
        return report.substring(report.indexOf(heading) + heading.length());
    }
}
