package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.labels.LabelCode;

/// Findings times ways to affirm, deny and doubt, alone and in lists, in every combination.
@DisplayNameGeneration(ReplaceUnderscores.class)
class CombinedPhrasesTest {
    private static final Map<String, String> RUSSIAN = Map.of(
            "эпидуральной гематомы", "epidural",
            "субдуральной гематомы", "subdural",
            "субарахноидального кровоизлияния", "subarachnoid",
            "внутримозгового кровоизлияния", "intracerebral",
            "переломов костей свода черепа", "fracture",
            "прорыва крови в желудочки", "csf_break");
    private static final Map<String, String> NOMINATIVE = Map.of(
            "эпидуральная гематома", "epidural",
            "субдуральная гематома", "subdural",
            "субарахноидальное кровоизлияние", "subarachnoid",
            "внутримозговое кровоизлияние", "intracerebral",
            "перелом височной кости", "fracture");
    private static final Map<String, String> ENGLISH = Map.of(
            "epidural hematoma", "epidural",
            "subdural haematoma", "subdural",
            "subarachnoid hemorrhage", "subarachnoid",
            "intraparenchymal haemorrhage", "intracerebral",
            "skull fracture", "fracture");

    private final ReportReader reader = ReportReader.standard();

    @Test
    void every_russian_denial_denies_every_pair_of_findings() {
        everyPair(
                RUSSIAN,
                List.of(
                        "%s и %s не выявлено.",
                        "%s, %s не определяется.",
                        "Признаков %s, %s нет.",
                        "На момент исследования %s и %s не обнаружено.",
                        "Не выявлено %s и %s.",
                        "Исследование без признаков %s и %s.",
                        "КТ-признаков %s, %s, смещения срединных структур не получено."),
                ReportState.ABSENT);
    }

    @Test
    void every_english_denial_denies_every_pair_of_findings() {
        everyPair(
                ENGLISH,
                List.of(
                        "No %s or %s.",
                        "No evidence of %s, %s or mass effect.",
                        "There is no %s, and no %s.",
                        "Negative for %s and %s.",
                        "Neither %s nor %s is seen.",
                        "Unremarkable study without %s or %s.",
                        "%s and %s are not identified."),
                ReportState.ABSENT);
    }

    @Test
    void every_affirmation_affirms_every_pair_of_findings() {
        everyPair(
                NOMINATIVE,
                List.of("%s, %s.", "Определяется %s. %s.", "Заключение: %s; %s.", "%s 5 мм, %s."),
                ReportState.PRESENT);
        everyPair(
                ENGLISH,
                List.of("%s with %s.", "There is a %s and a %s.", "Impression: %s; %s.", "Acute %s. Small %s."),
                ReportState.PRESENT);
    }

    @Test
    void every_doubt_leaves_every_pair_of_findings_uncertain() {
        everyPair(ENGLISH, List.of("%s or %s cannot be excluded.", "Possible %s or %s."), ReportState.UNCERTAIN);
        everyPair(
                RUSSIAN,
                List.of("Нельзя исключить наличие %s, %s.", "Наличие %s и %s под вопросом."),
                ReportState.UNCERTAIN);
    }

    @Test
    void a_denial_ends_before_what_is_affirmed() {
        List<String> templates = List.of(
                "%2$s не выявлено. Определяется %1$s.",
                "%1$s 7 мм, %2$s не выявлено.", "%1$s без %2$s.", "%2$s нет, однако определяется %1$s.");
        SoftAssertions all = new SoftAssertions();
        NOMINATIVE.forEach((there, present) -> RUSSIAN.forEach((away, absent) -> {
            if (!present.equals(absent)) {
                for (String template : templates) {
                    String text = template.formatted(there, away);
                    ReportReading reading = reader.read(text, "ru");
                    all.assertThat(state(reading, present))
                            .as(text + " " + present)
                            .isEqualTo(ReportState.PRESENT);
                    all.assertThat(state(reading, absent))
                            .as(text + " " + absent)
                            .isEqualTo(ReportState.ABSENT);
                }
            }
        }));
        all.assertAll();
    }

    private void everyPair(Map<String, String> findings, List<String> templates, ReportState expected) {
        SoftAssertions all = new SoftAssertions();
        List<Map.Entry<String, String>> list = new ArrayList<>(findings.entrySet());
        for (var one : list) {
            for (var other : list) {
                for (String template : one.equals(other) ? List.<String>of() : templates) {
                    String text = template.formatted(one.getKey(), other.getKey());
                    ReportReading reading = reader.read(text, "ru");
                    all.assertThat(List.of(state(reading, one.getValue()), state(reading, other.getValue())))
                            .as(text)
                            .containsOnly(expected);
                }
            }
        }
        all.assertAll();
        assertThat(list).hasSizeGreaterThan(4);
    }

    private static ReportState state(ReportReading reading, String label) {
        return reading.state(new LabelCode(label));
    }
}
