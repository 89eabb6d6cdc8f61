package org.overread.contradictions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.contradictions.rules.Doubt.Reason;
import org.overread.labels.LabelCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DoubtTest {
    private static final LabelCode ICH = new LabelCode("ich");
    private static final LabelCode FRACTURE = new LabelCode("fracture");

    @Test
    void hints_about_one_label_add_up_as_independent_ones() {
        Doubt doubt = Doubt.of(List.of(
                reason(ICH, ContradictionKind.REGISTRY_PRESENT_REPORT_ABSENT, 0.6),
                reason(ICH, ContradictionKind.LANGUAGES_DIFFER, 0.3)));

        assertThat(doubt.score()).isCloseTo(1 - 0.4 * 0.7, within(1e-12));
        assertThat(doubt.of(ICH)).isEqualTo(doubt.score());
        assertThat(doubt.of(FRACTURE)).isZero();
    }

    @Test
    void labels_are_summed_up_to_the_expected_number_of_wrong_ones() {
        Doubt doubt = Doubt.of(List.of(
                reason(ICH, ContradictionKind.REGISTRY_PRESENT_REPORT_ABSENT, 0.6),
                reason(FRACTURE, ContradictionKind.REGISTRY_PRESENT_REPORT_SILENT, 0.35)));

        assertThat(doubt.score()).isCloseTo(0.95, within(1e-12));
        assertThat(doubt.reasons().getFirst().weight()).isEqualTo(0.6);
    }

    @Test
    void what_makes_no_label_doubtful_is_no_reason() {
        Doubt doubt = Doubt.of(List.of(new Reason(Optional.empty(), ContradictionKind.GANTRY_TILT, 0)));

        assertThat(doubt.score()).isZero();
        assertThat(doubt.reasons()).isEmpty();
    }

    private static Reason reason(LabelCode label, ContradictionKind kind, double weight) {
        return new Reason(Optional.of(label), kind, weight);
    }
}
