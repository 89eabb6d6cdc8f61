package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.RoundFixtures.aPerson;
import static org.overread.testing.RoundFixtures.aRound;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.rounds.Checks;
import org.overread.review.rounds.RoundId;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;

/// What an adjudicator may settle, and what comes of it, on a real database.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class AdjudicationTests extends RoundScene {
    private static final LabelCode ICH = LabelSet.hemorrhage().codes().getFirst();

    @Autowired
    AdjudicationDesk adjudication;

    @Autowired
    VerifiedLabels verified;

    private final SignedIn senior = SignInAs.someone(Role.ADJUDICATOR);
    private RoundId round = new RoundId(java.util.UUID.randomUUID());
    private StudyId disputed = new StudyId(java.util.UUID.randomUUID());

    @BeforeEach
    void twoReadersDiffer() {
        round = aRound(dataset).readBy(2, people.get(0), people.get(1)).opened(rounds);
        disputed = studies.getFirst();
        signIch(people.get(0), disputed, Verdict.PRESENT);
        signIch(people.get(1), disputed, Verdict.ABSENT);
    }

    @Test
    void only_labels_on_which_all_readers_have_signed_and_differ_come_to_the_adjudicator() {
        signIch(people.get(0), studies.get(1), Verdict.PRESENT);
        signIch(people.get(0), studies.get(2), Verdict.PRESENT);
        signIch(people.get(1), studies.get(2), Verdict.PRESENT);

        assertThat(mine(senior)).singleElement().satisfies(item -> {
            assertThat(item.study().id()).isEqualTo(disputed);
            assertThat(item.labels()).containsExactly(ICH);
        });
    }

    @Test
    void the_readers_are_letters_and_stay_who_they_are() {
        var contested = open(senior).labels().getFirst();

        assertThat(contested.opinions())
                .extracting(AdjudicationCase.Opinion::reader)
                .containsExactly("A", "B");
        assertThat(contested.opinions())
                .extracting(AdjudicationCase.Opinion::verdict)
                .containsExactlyInAnyOrder(Verdict.PRESENT, Verdict.ABSENT);
        assertThat(open(senior).labels()).isEqualTo(List.of(contested));
    }

    @Test
    void a_ruling_makes_the_final_label_and_leaves_the_readings_as_they_are() {
        SubmitId submit = SubmitId.fresh();
        open(senior);
        rule(senior, Optional.of(Verdict.PRESENT), submit);
        AdjudicationCase after = rule(senior, Optional.of(Verdict.PRESENT), submit);

        assertThat(after.isSettled()).isTrue();
        assertThat(jdbc.sql("select count(*) from adjudication where study_id = ?")
                        .param(disputed.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        VerifiedLabel label = ich(disputed);
        assertThat(label.status()).isEqualTo(LabelStatus.ADJUDICATED);
        assertThat(label.finalValue()).contains(Verdict.PRESENT);
        assertThat(label.adjudicator()).contains(senior.name());
        assertThat(coordinate(() -> reads.of(round)))
                .filteredOn(
                        read -> read.study().equals(disputed) && read.label().equals(ICH))
                .extracting(Read::verdict)
                .containsExactlyInAnyOrder(Verdict.PRESENT, Verdict.ABSENT);
        rule(senior, Optional.empty(), SubmitId.fresh());
        assertThat(ich(disputed).status()).isEqualTo(LabelStatus.INDETERMINATE);
    }

    @Test
    void nobody_adjudicates_what_they_read_and_nobody_without_a_reason() {
        SignedIn both = new SignedIn(
                people.get(0).id(), "x@example.org", "Both", java.util.Set.of(Role.READER, Role.ADJUDICATOR));

        assertThat(mine(both)).isEmpty();
        assertThatThrownBy(() -> open(both)).isInstanceOf(NotAssigned.class);
        assertThatThrownBy(() -> rule(both, Optional.of(Verdict.ABSENT), SubmitId.fresh()))
                .isInstanceOf(NotAssigned.class);
        assertThatThrownBy(() -> as(
                        senior,
                        () -> adjudication.rule(
                                round, disputed, ICH, new Decision(Optional.empty(), " "), SubmitId.fresh())))
                .isInstanceOf(ReasonTooShort.class);
    }

    @Test
    void one_adjudicator_at_a_time_has_a_study() {
        SignedIn second = SignInAs.someone(Role.ADJUDICATOR);
        open(senior);

        assertThatThrownBy(() -> open(second))
                .isInstanceOfSatisfying(InUse.class, e -> assertThat(e.holder()).isEqualTo(senior.name()));
        SignInAs.doAs(senior, () -> adjudication.leave(round, disputed));
        assertThat(open(second).labels()).hasSize(1);
    }

    @Test
    void a_share_of_the_agreed_studies_is_checked_all_the_same() {
        SignedIn one = aPerson(accounts, Role.READER);
        SignedIn other = aPerson(accounts, Role.READER);
        coordinate(() -> rounds.close(round));
        RoundId checked = aRound(dataset)
                .readBy(2, one, other)
                .checked(new Checks(0, 0, 50), "")
                .opened(rounds);
        studies.forEach(study -> {
            signIch(one, study, Verdict.ABSENT);
            signIch(other, study, Verdict.ABSENT);
        });

        var spots = mine(senior).stream()
                .filter(item -> item.round().equals(checked))
                .toList();
        assertThat(spots).allMatch(AdjudicationItem::spotCheck).hasSizeLessThan(studies.size());
        assertThat(spots).allMatch(item -> item.labels().size() == 9);
    }

    @Test
    void a_label_is_final_when_its_readers_are_through_or_the_round_is_closed() {
        StudyId half = studies.get(3);
        signIch(people.get(0), half, Verdict.PRESENT);
        assertThat(ich(half).status()).isEqualTo(LabelStatus.PARTLY_READ);

        coordinate(() -> rounds.close(round));

        assertThat(ich(half).status()).isEqualTo(LabelStatus.SINGLE_READ);
        assertThat(ich(half).path()).isEqualTo("single_read");
        assertThat(ich(disputed).status()).isEqualTo(LabelStatus.DISAGREED);
    }

    private VerifiedLabel ich(StudyId study) {
        return coordinate(() -> verified.of(dataset).toList()).stream()
                .filter(each -> each.study().id().equals(study))
                .flatMap(each -> each.labels().stream())
                .filter(each -> each.label().equals(ICH))
                .findFirst()
                .orElseThrow();
    }

    private List<AdjudicationItem> mine(SignedIn person) {
        return as(person, adjudication::items).stream()
                .filter(item -> studies.contains(item.study().id()))
                .toList();
    }

    private AdjudicationCase open(SignedIn person) {
        return as(person, () -> adjudication.open(round, disputed));
    }

    private AdjudicationCase rule(SignedIn person, Optional<Verdict> verdict, SubmitId submit) {
        return as(
                person,
                () -> adjudication.rule(
                        round, disputed, ICH, new Decision(verdict, "hyperdense rim on slice 14"), submit));
    }

    /// Signs every label as absent but this one.
    private void signIch(SignedIn reader, StudyId study, Verdict verdict) {
        ReadingId id = as(reader, () -> desk.open(study)).id();
        answerAll(reader, id, Verdict.ABSENT);
        as(reader, () -> Entered.answer(desk, id, ICH, verdict, SubmitId.fresh()));
        as(reader, () -> desk.sign(id, desk.look(id).revision()));
    }
}
