package org.overread.review.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownAnswersTest {
    @Test
    void a_line_names_a_study_and_what_is_known_of_it() {
        var known = KnownAnswers.parse("hem-0412 ich=present, fracture=ABSENT\n\nHEM-0007;ich=not-assessable\n");

        assertThat(known.byCode())
                .isEqualTo(Map.of(
                        "HEM-0412",
                        Map.of(new LabelCode("ich"), Verdict.PRESENT, new LabelCode("fracture"), Verdict.ABSENT),
                        "HEM-0007",
                        Map.of(new LabelCode("ich"), Verdict.NOT_ASSESSABLE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEM-0412",
                "HEM-0412 ich",
                "HEM-0412 ich=maybe",
                "HEM-0412 nosuch=present",
                "HEM-0412 ich=present=absent",
                "HEM-0412 ich=present\nHEM-0412 ich=absent"
            })
    void what_cannot_be_read_is_refused_with_its_line(String text) {
        assertThatThrownBy(() -> KnownAnswers.parse(text)).isInstanceOfSatisfying(RoundRefusal.class, e -> {
            assertThat(e.reason()).isEqualTo(RoundRefusal.Reason.BAD_ANSWERS);
            assertThat(e.about()).startsWith("HEM-0412");
        });
    }
}
