package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.RoundFixtures.aPerson;
import static org.overread.testing.RoundFixtures.aRound;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.rounds.Checks;
import org.overread.review.rounds.ReadKind;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundRefusal;
import org.overread.review.rounds.StudyChoice;

/// What rounds are made of, on a real database.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RoundPlanTests extends RoundScene {
    @Test
    void a_hidden_repeat_comes_later_and_hides_the_earlier_reading() {
        SignedIn reader = people.getFirst();
        RoundId id = aRound(dataset)
                .readBy(1, reader)
                .checked(new Checks(10, 0, 0), "")
                .opened(rounds);
        List<StudyId> order = readThrough(reader);
        assertThat(order).hasSize(6);
        StudyId repeated = new StudyId(jdbc.sql(
                        "select study_id from assignment where round_id = ? and kind = 'REPEAT' and available_from > ?")
                .params(
                        id.value(),
                        java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).plusDays(13))
                .query(java.util.UUID.class)
                .single());
        ReadingSheet first = as(reader, () -> desk.open(repeated));

        jdbc.sql("update assignment set available_from = ? where round_id = ? and kind = 'REPEAT'")
                .params(java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).minusDays(1), id.value())
                .update();

        assertThat(as(reader, queue::next)).contains(repeated);
        ReadingSheet again = as(reader, () -> desk.open(repeated));
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.verdicts()).isEmpty();
        assertThatThrownBy(() -> as(reader, () -> desk.look(first.id()))).isInstanceOf(NotAssigned.class);
        signAll(reader, repeated, Verdict.PRESENT);
        assertThat(coordinate(() -> reads.of(id)))
                .filteredOn(read -> read.kind() == ReadKind.REPEAT)
                .hasSize(9);
    }

    @Test
    void sentinels_are_read_beside_the_round_and_known() {
        SignedIn reader = people.getFirst();
        String code = coordinate(() -> catalog.studies(List.of(studies.get(5))))
                .getFirst()
                .code();
        RoundId id = aRound(dataset)
                .readBy(1, reader)
                .checked(new Checks(0, 10, 0), code + " ich=present")
                .opened(rounds);

        assertThat(readThrough(reader)).hasSize(6).contains(studies.get(5));

        assertThat(coordinate(() -> reads.of(id)))
                .filteredOn(read -> read.kind() == ReadKind.SENTINEL)
                .allMatch(read -> read.study().equals(studies.get(5)));
        assertThat(coordinate(() -> reads.known(id)).get(studies.get(5)))
                .containsEntry(LabelSet.hemorrhage().codes().getFirst(), Verdict.PRESENT);
    }

    @Test
    void a_sample_is_the_seeds_and_a_list_is_taken_at_its_word() {
        var sample = new StudyChoice.Sample(StudyChoice.Matching.ALL, 4);
        var plan = aRound(dataset).of(sample).readBy(1, people.getFirst()).plan();

        assertThat(coordinate(() -> rounds.preview(plan)).studies()).isEqualTo(4);
        assertThat(coordinate(() -> rounds.preview(plan)).loads().getFirst().total())
                .isEqualTo(4);
        assertThatThrownBy(() -> coordinate(() -> rounds.preview(aRound(dataset)
                        .of(new StudyChoice.Listed(List.of("NO-0001")))
                        .readBy(1, people.getFirst())
                        .plan())))
                .isInstanceOfSatisfying(
                        RoundRefusal.class, e -> assertThat(e.reason()).isEqualTo(RoundRefusal.Reason.UNKNOWN_STUDIES));
    }

    @Test
    void who_sees_everything_cannot_read_blind_and_a_study_is_in_one_round_at_a_time() {
        SignedIn both = aPerson(accounts, Role.READER, Role.COORDINATOR);
        assertThatThrownBy(() -> aRound(dataset).blind().readBy(1, both).opened(rounds))
                .isInstanceOfSatisfying(
                        RoundRefusal.class,
                        e -> assertThat(e.reason()).isEqualTo(RoundRefusal.Reason.READER_SEES_TOO_MUCH));
        aRound(dataset).readBy(1, people.getFirst()).opened(rounds);
        assertThatThrownBy(() -> aRound(dataset).readBy(1, people.get(1)).opened(rounds))
                .isInstanceOfSatisfying(
                        RoundRefusal.class, e -> assertThat(e.reason()).isEqualTo(RoundRefusal.Reason.STUDIES_TAKEN));
    }
}
