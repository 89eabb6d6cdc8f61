package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.reports.SentencePairs.Pair;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencePairsTest {
    private static final ReportReader READER = ReportReader.standard();

    @Test
    void sentences_that_say_the_same_stand_together() {
        assertThat(
                        pairs(
                                "Срединные структуры не смещены. Справа субдуральная гематома толщиной 7 мм. Переломов нет.",
                                "The midline is not shifted. There is a subdural hematoma on the right, 7 mm thick. No fracture."))
                .containsExactly(new Pair(0, 0), new Pair(1, 1), new Pair(2, 2));
    }

    @Test
    void a_sentence_that_one_language_lacks_has_no_partner() {
        assertThat(pairs(
                        "Справа субдуральная гематома толщиной 7 мм. Желудочки не расширены, 12 мм. Переломов нет.",
                        "There is a subdural hematoma on the right, 7 mm thick. No fracture."))
                .contains(new Pair(0, 0), new Pair(2, 1))
                .doesNotContain(new Pair(1, 1));
    }

    @Test
    void very_long_reports_are_not_aligned_and_cost_nothing() {
        String russian = "Крови нет. ".repeat(500);

        assertThat(pairs(russian, "No blood. ".repeat(500))).isEmpty();
    }

    private static List<Pair> pairs(String russian, String english) {
        return SentencePairs.of(READER.read(russian, "ru"), russian, READER.read(english, "en"), english);
    }
}
