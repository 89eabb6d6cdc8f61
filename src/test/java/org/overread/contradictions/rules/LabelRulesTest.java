package org.overread.contradictions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.contradictions.rules.CaseBuilder.aCase;
import static org.overread.contradictions.rules.ContradictionKind.BREAK_WITHOUT_SOURCE;
import static org.overread.contradictions.rules.ContradictionKind.COMBINED_WITHOUT_ICH;
import static org.overread.contradictions.rules.ContradictionKind.FRACTURE_WITHOUT_ICH;
import static org.overread.contradictions.rules.ContradictionKind.ICH_ABSENT_WITH_KIND;
import static org.overread.contradictions.rules.ContradictionKind.ICH_WITHOUT_KIND;
import static org.overread.contradictions.rules.ContradictionKind.KINDS_WITHOUT_MULTIPLE;
import static org.overread.contradictions.rules.ContradictionKind.LABEL_MISSING;
import static org.overread.contradictions.rules.ContradictionKind.LABEL_UNREADABLE;
import static org.overread.contradictions.rules.ContradictionKind.MULTIPLE_WITH_ONE_KIND;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.labels.LabelCode;

/// The registry's labels against each other. The report is left away: it has its own rules.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelRulesTest {
    @Test
    void labels_that_fit_are_no_contradiction() {
        assertThat(labels().kinds()).isEmpty();
        assertThat(labels().with("ich", "1").with("subdural", "1").kinds()).isEmpty();
        assertThat(labels().with("ich", "1")
                        .with("intracerebral", "1")
                        .with("subarachnoid", "1")
                        .with("multiple", "1")
                        .with("csf_break", "1")
                        .kinds())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"epidural", "subarachnoid", "subdural", "intracerebral"})
    void no_hemorrhage_but_a_kind_of_it(String kind) {
        List<Disagreement> found = labels().with(kind, "1").found();

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ICH_ABSENT_WITH_KIND);
            assertThat(one.label()).isEqualTo(Optional.of(new LabelCode("ich")));
            assertThat(one.sides()).extracting(Side::says).contains("ICH = 0");
            assertThat(one.sides()).extracting(Side::place).contains("E2");
        });
    }

    @Test
    void no_hemorrhage_but_multiple_or_a_break() {
        assertThat(labels().with("multiple", "1").kinds()).containsExactly(ICH_ABSENT_WITH_KIND);
        assertThat(labels().with("csf_break", "1").kinds()).containsExactly(ICH_ABSENT_WITH_KIND, BREAK_WITHOUT_SOURCE);
    }

    @Test
    void hemorrhage_of_no_kind() {
        assertThat(labels().with("ich", "1").kinds()).containsExactly(ICH_WITHOUT_KIND);
        assertThat(labels().with("ich", "1").with("csf_break", "1").kinds()).containsExactly(BREAK_WITHOUT_SOURCE);
    }

    @Test
    void several_kinds_that_are_not_multiple_and_multiple_of_one_kind() {
        assertThat(labels().with("ich", "1")
                        .with("subdural", "1")
                        .with("epidural", "1")
                        .kinds())
                .containsExactly(KINDS_WITHOUT_MULTIPLE);
        assertThat(labels().with("ich", "1")
                        .with("subdural", "1")
                        .with("multiple", "1")
                        .kinds())
                .containsExactly(MULTIPLE_WITH_ONE_KIND);
    }

    @Test
    void findings_beside_no_hemorrhage() {
        assertThat(labels().with("fracture", "1").kinds()).containsExactly(FRACTURE_WITHOUT_ICH);
        assertThat(labels().with("combined", "1").kinds()).containsExactly(COMBINED_WITHOUT_ICH);
    }

    @ParameterizedTest
    @CsvSource({"ich", "epidural", "multiple", "csf_break"})
    void a_missing_label_is_named_and_never_taken_for_absent(String label) {
        assertThat(labels().with("ich", "1")
                        .with("subdural", "1")
                        .with(label, "")
                        .kinds())
                .containsExactly(LABEL_MISSING);
        assertThat(labels().with("ich", "1").with("subdural", "").kinds()).containsExactly(LABEL_MISSING);
    }

    @Test
    void an_unreadable_label_is_named_with_what_stands_there() {
        assertThat(labels().with("ich", "?").found()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(LABEL_UNREADABLE);
            assertThat(one.sides()).extracting(Side::says).containsExactly("ICH = ?");
        });
    }

    private static CaseBuilder labels() {
        return aCase().withoutReport();
    }
}
