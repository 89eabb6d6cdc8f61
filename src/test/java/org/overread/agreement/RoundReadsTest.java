package org.overread.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountId;
import org.overread.agreement.statistics.Accuracy;
import org.overread.agreement.statistics.Proportion;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.AnchorShift;
import org.overread.review.Read;
import org.overread.review.rounds.ReadKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundReadsTest {
    private static final LabelCode ICH = new LabelCode("ich");
    private static final LabelCode FRACTURE = new LabelCode("fracture");
    private static final AccountId ANNA = new AccountId(new UUID(0, 1));
    private static final AccountId BORIS = new AccountId(new UUID(0, 2));
    private static final AccountId VERA = new AccountId(new UUID(0, 3));
    private static final StudyId ONE = new StudyId(new UUID(1, 1));
    private static final StudyId TWO = new StudyId(new UUID(1, 2));

    private final List<Read> reads = new ArrayList<>();

    @Test
    void readers_are_letters_by_their_keys_whatever_the_order_of_the_reads() {
        signed(ONE, VERA, ICH, Verdict.PRESENT);
        signed(ONE, ANNA, ICH, Verdict.ABSENT);
        RoundReads round = RoundReads.of(reads);
        assertThat(round.letters().of(ANNA)).isEqualTo("A");
        assertThat(round.letters().of(VERA)).isEqualTo("B");
        assertThat(round.anonymous(round.signed(ReadKind.ORDINARY)))
                .extracting("reader", "value")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B", "present"),
                        org.assertj.core.groups.Tuple.tuple("A", "absent"));
    }

    @Test
    void most_readers_settle_a_label_and_a_tie_or_a_single_read_does_not() {
        signed(ONE, ANNA, ICH, Verdict.PRESENT);
        signed(ONE, BORIS, ICH, Verdict.PRESENT);
        signed(ONE, VERA, ICH, Verdict.ABSENT);
        signed(ONE, ANNA, FRACTURE, Verdict.PRESENT);
        signed(ONE, BORIS, FRACTURE, Verdict.UNCERTAIN);
        signed(TWO, ANNA, ICH, Verdict.PRESENT);
        Consensus consensus = Consensus.of(reads);
        assertThat(consensus.of(ONE, ICH)).contains(true);
        assertThat(consensus.of(ONE, FRACTURE)).isEmpty();
        assertThat(consensus.of(TWO, ICH)).isEmpty();
        assertThat(consensus.count(ICH)).isEqualTo(new Consensus.Count(1, 1));
    }

    @Test
    void a_source_is_held_against_the_majority_and_its_silence_is_counted_apart() {
        signed(ONE, ANNA, ICH, Verdict.PRESENT);
        signed(ONE, BORIS, ICH, Verdict.PRESENT);
        signed(TWO, ANNA, ICH, Verdict.ABSENT);
        signed(TWO, BORIS, ICH, Verdict.ABSENT);
        Consensus consensus = Consensus.of(reads);
        List<SourceAccuracy> found = SourceAccuracy.of(
                Set.of(ONE, TWO),
                List.of(ICH),
                consensus,
                (study, label) -> study.equals(ONE) ? Optional.of(false) : Optional.empty());
        assertThat(found).containsExactly(new SourceAccuracy(ICH, new Accuracy(0, 0, 1, 0), 1));
    }

    @Test
    void a_reveal_shifts_the_answers_that_differ_behind_it() {
        read(ONE, ANNA, ICH, Verdict.ABSENT, Sight.IMAGES);
        read(ONE, ANNA, ICH, Verdict.PRESENT, Sight.REPORT);
        signed(ONE, ANNA, ICH, Verdict.PRESENT);
        read(TWO, ANNA, ICH, Verdict.ABSENT, Sight.IMAGES);
        read(TWO, ANNA, ICH, Verdict.ABSENT, Sight.REPORT);
        signed(TWO, ANNA, ICH, Verdict.ABSENT);
        assertThat(AnchorShift.in(RoundReads.of(reads).ordinary(), (study, label) -> Optional.empty()))
                .containsExactly(new AnchorShift(ICH, 2, 1, 0, 0));
    }

    @Test
    void a_reader_is_held_against_the_others_and_against_known_studies() {
        signed(ONE, ANNA, ICH, Verdict.PRESENT);
        signed(ONE, BORIS, ICH, Verdict.ABSENT);
        signed(ONE, VERA, ICH, Verdict.ABSENT);
        reads.add(new Read(TWO, ANNA, ICH, Verdict.PRESENT, Sight.REGISTRY, ReadKind.SENTINEL, Duration.ZERO));
        ReaderFigures anna = ReaderFigures.of(
                ANNA, RoundReads.of(reads), Map.of(TWO, Map.of(ICH, Verdict.PRESENT, FRACTURE, Verdict.ABSENT)));
        assertThat(anna.studies()).isEqualTo(1);
        assertThat(anna.againstOthers()).isEqualTo(new Accuracy(0, 1, 0, 0));
        assertThat(anna.sentinels()).isEqualTo(new Proportion(1, 1));
        assertThat(anna.withSelf()).isEmpty();
    }

    @Test
    void a_hidden_repeat_is_compared_with_the_first_answer_of_the_same_reader() {
        signed(ONE, ANNA, ICH, Verdict.PRESENT);
        signed(ONE, ANNA, FRACTURE, Verdict.ABSENT);
        reads.add(new Read(ONE, ANNA, ICH, Verdict.PRESENT, Sight.REGISTRY, ReadKind.REPEAT, Duration.ZERO));
        reads.add(new Read(ONE, ANNA, FRACTURE, Verdict.PRESENT, Sight.REGISTRY, ReadKind.REPEAT, Duration.ZERO));
        ReaderFigures anna = ReaderFigures.of(ANNA, RoundReads.of(reads), Map.of());
        assertThat(anna.withSelf().orElseThrow().studies()).isEqualTo(2);
        assertThat(anna.withSelf().orElseThrow().rawAgreement().value()).hasValue(0.5);
    }

    private void signed(StudyId study, AccountId reader, LabelCode label, Verdict verdict) {
        read(study, reader, label, verdict, Sight.REGISTRY);
    }

    private void read(StudyId study, AccountId reader, LabelCode label, Verdict verdict, Sight phase) {
        reads.add(new Read(study, reader, label, verdict, phase, ReadKind.ORDINARY, Duration.ZERO));
    }
}
