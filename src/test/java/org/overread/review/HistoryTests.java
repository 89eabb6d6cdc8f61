package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.testing.RoundFixtures.aPerson;
import static org.overread.testing.RoundFixtures.aRound;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.rounds.ReadKind;
import org.overread.testing.Entered;
import org.springframework.beans.factory.annotation.Autowired;

/// Who answered what, and who may know.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class HistoryTests extends RoundScene {
    private static final LabelCode ICH = new LabelCode("ich");

    @Autowired
    ReadingHistory history;

    @Test
    void it_tells_each_answer_with_what_stood_before_and_in_which_phase() {
        SignedIn reader = people.getFirst();
        aRound(dataset).blind().readBy(1, reader).opened(rounds);
        StudyId study = studies.getFirst();
        ReadingId id = as(reader, () -> desk.open(study)).id();
        as(reader, () -> Entered.answer(desk, id, ICH, Verdict.PRESENT, SubmitId.fresh()));
        ReadingSheet sheet = answerAll(reader, id, Verdict.ABSENT);
        as(reader, () -> desk.reveal(id, sheet.revision()));
        as(reader, () -> Entered.comment(desk, id, Optional.of(ICH), "thin rim", SubmitId.fresh()));

        List<HistoryEntry> ich = only(reader, study).entries().stream()
                .filter(entry -> entry.label().equals(Optional.of(ICH)))
                .toList();

        assertThat(ich).extracting(HistoryEntry::value).containsExactly("PRESENT", "ABSENT", "thin rim");
        assertThat(ich).extracting(HistoryEntry::before).containsExactly("", "PRESENT", "");
        assertThat(ich)
                .extracting(entry -> entry.phase().orElseThrow())
                .containsExactly(Sight.IMAGES, Sight.IMAGES, Sight.REPORT);
        assertThat(only(reader, study).entries()).extracting(HistoryEntry::kind).contains(HistoryEntry.Kind.SEALED);
    }

    @Test
    void an_amendment_stands_beside_what_it_corrects_with_its_reason() {
        SignedIn reader = people.getFirst();
        aRound(dataset).readBy(1, reader).opened(rounds);
        StudyId study = studies.getFirst();
        signAll(reader, study, Verdict.ABSENT);
        ReadingId first = as(reader, () -> desk.open(study)).id();
        ReadingId second =
                as(reader, () -> desk.amend(first, "Saw the fracture later")).id();
        as(reader, () -> desk.sign(second, desk.look(second).revision()));

        List<HistoryVersion> versions = as(reader, () -> history.of(study));

        assertThat(versions).extracting(HistoryVersion::version).containsExactly(1, 2);
        assertThat(versions)
                .extracting(version -> version.meaning().orElseThrow())
                .containsExactly(Meaning.READ, Meaning.AMENDED);
        assertThat(versions.getLast().amendReason()).contains("Saw the fracture later");
        assertThat(versions.getLast().entries())
                .as("carried over in reading order")
                .extracting(entry -> entry.label().orElseThrow())
                .containsExactlyElementsOf(LabelSet.hemorrhage().codes());
        assertThat(versions).allMatch(version -> version.signature().length() == 64);
    }

    @Test
    void readers_see_nothing_of_each_other_and_coordinators_nothing_of_drafts() {
        SignedIn one = people.get(0);
        SignedIn other = people.get(1);
        SignedIn coordinator = aPerson(accounts, Role.COORDINATOR);
        aRound(dataset).readBy(2, one, other).opened(rounds);
        StudyId study = studies.getFirst();
        signAll(one, study, Verdict.PRESENT);
        ReadingId draft = as(other, () -> desk.open(study)).id();
        answerAll(other, draft, Verdict.ABSENT);

        assertThat(as(other, () -> history.of(study)))
                .extracting(HistoryVersion::readerName)
                .containsExactly(other.name());
        assertThat(as(coordinator, () -> history.of(study)))
                .hasSize(2)
                .satisfies(all -> assertThat(all)
                        .filteredOn(version -> version.signedAt().isEmpty())
                        .singleElement()
                        .satisfies(version -> assertThat(version.entries()).isEmpty())
                        .satisfies(version -> assertThat(version.keptBack()).isTrue()));
    }

    @Test
    void an_own_draft_without_a_word_keeps_nothing_back() {
        SignedIn reader = people.getFirst();
        aRound(dataset).readBy(1, reader).opened(rounds);
        as(reader, () -> desk.open(studies.getFirst()));

        assertThat(as(reader, () -> history.of(studies.getFirst())))
                .singleElement()
                .satisfies(draft -> assertThat(draft.entries()).isEmpty())
                .satisfies(draft -> assertThat(draft.keptBack()).isFalse());
    }

    @Test
    void nobody_learns_which_of_the_own_readings_are_checks() {
        SignedIn reader = people.getFirst();
        SignedIn coordinator = aPerson(accounts, Role.COORDINATOR);
        aRound(dataset).readBy(1, reader).opened(rounds);
        StudyId study = studies.getFirst();
        signAll(reader, study, Verdict.ABSENT);
        jdbc.sql("update assignment set kind = 'SENTINEL' where study_id = ?")
                .param(study.value())
                .update();

        assertThat(only(reader, study).kind()).isEqualTo(ReadKind.ORDINARY);
        assertThat(only(coordinator, study).kind()).isEqualTo(ReadKind.SENTINEL);
    }

    @Test
    void a_coordinator_who_is_to_read_the_study_sees_the_own_reading_only() {
        SignedIn both = aPerson(accounts, Role.READER, Role.COORDINATOR);
        SignedIn other = people.getFirst();
        aRound(dataset).readBy(2, both, other).opened(rounds);
        StudyId study = studies.getFirst();
        signAll(other, study, Verdict.PRESENT);

        assertThat(as(both, () -> history.of(study))).isEmpty();
        signAll(both, study, Verdict.ABSENT);
        assertThat(as(both, () -> history.of(study))).hasSize(2);
    }

    private HistoryVersion only(SignedIn reader, StudyId study) {
        List<HistoryVersion> versions = as(reader, () -> history.of(study));
        assertThat(versions).hasSize(1);
        return versions.getFirst();
    }
}
