package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifiedLabelTest {
    @Test
    void nobody_leads_nowhere() {
        expect(of(List.of(), true, Optional.empty()), LabelStatus.NOT_READ, null, "");
    }

    @Test
    void readers_who_are_waited_for_keep_a_label_open() {
        expect(of(List.of(Verdict.PRESENT), false, Optional.empty()), LabelStatus.PARTLY_READ, null, "");
    }

    @Test
    void one_reader_is_a_single_read_and_several_who_agree_are_a_consensus() {
        expect(
                of(List.of(Verdict.UNCERTAIN), true, Optional.empty()),
                LabelStatus.SINGLE_READ,
                Verdict.UNCERTAIN,
                "single_read");
        expect(
                of(List.of(Verdict.ABSENT, Verdict.ABSENT, Verdict.ABSENT), true, Optional.empty()),
                LabelStatus.AGREED,
                Verdict.ABSENT,
                "consensus_of_3");
    }

    @Test
    void readers_who_differ_wait_for_a_ruling_however_many_they_are() {
        var two = List.of(Verdict.PRESENT, Verdict.ABSENT, Verdict.ABSENT);

        expect(of(two, true, Optional.empty()), LabelStatus.DISAGREED, null, "");
        expect(of(two, true, ruling(Verdict.PRESENT)), LabelStatus.ADJUDICATED, Verdict.PRESENT, "adjudicated");
        expect(of(two, true, ruling(null)), LabelStatus.INDETERMINATE, null, "indeterminate");
    }

    @Test
    void a_ruling_stands_above_a_consensus() {
        var agreed = List.of(Verdict.ABSENT, Verdict.ABSENT);

        VerifiedLabel label = of(agreed, true, ruling(Verdict.PRESENT));

        expect(label, LabelStatus.ADJUDICATED, Verdict.PRESENT, "adjudicated");
        assertThat(label.adjudicator()).contains("Senior");
        assertThat(label.reads()).isEqualTo(2);
    }

    private static Optional<Ruling> ruling(@org.jspecify.annotations.Nullable Verdict verdict) {
        return Optional.of(new Ruling(Optional.ofNullable(verdict), "", "good reason", "Senior", Instant.EPOCH));
    }

    private static VerifiedLabel of(List<Verdict> signed, boolean complete, Optional<Ruling> ruling) {
        return VerifiedLabel.of(new LabelCode("ich"), FindingValue.MISSING, signed, complete, ruling);
    }

    private static void expect(
            VerifiedLabel label, LabelStatus status, @org.jspecify.annotations.Nullable Verdict value, String path) {
        assertThat(label.status()).isEqualTo(status);
        assertThat(label.finalValue()).isEqualTo(Optional.ofNullable(value));
        assertThat(label.path()).isEqualTo(path);
    }
}
