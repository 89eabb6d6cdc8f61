package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// What a reading promises, on a real database.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ReadingTests {
    private static final LabelCode ICH = new LabelCode("ich");
    private static final LabelCode FRACTURE = new LabelCode("fracture");

    @Autowired
    ReadingDesk desk;

    @Autowired
    CatalogIntake intake;

    @Autowired
    JdbcClient jdbc;

    private final SignedIn reader = SignInAs.someone(Role.READER);
    private final SignedIn other = SignInAs.someone(Role.READER);
    private StudyId study = new StudyId(java.util.UUID.randomUUID());

    @BeforeEach
    void importAStudy() {
        study = aStudy().with("ich", "1").withReport("ru", "Крови нет.").addedTo(aDataset(intake), intake);
    }

    @Test
    void opening_twice_gives_the_same_draft() {
        ReadingSheet first = read(() -> desk.open(study));
        ReadingSheet again = read(() -> desk.open(study));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.state()).isEqualTo(ReadingState.DRAFT);
        assertThat(again.openLabels()).hasSize(9);
    }

    @Test
    void opening_at_the_same_moment_gives_one_draft() {
        List<ReadingSheet> sheets = atOnce(8, n -> read(() -> desk.open(study)));

        assertThat(sheets)
                .extracting(ReadingSheet::id)
                .containsOnly(sheets.getFirst().id());
        assertThat(rows("select count(*) from reading where study_id = ?", study.value()))
                .isOne();
    }

    @Test
    void the_last_answer_stands_and_all_answers_are_kept() {
        ReadingId id = open();
        answer(id, ICH, Verdict.PRESENT);
        answer(id, ICH, Verdict.UNCERTAIN);
        Saved saved = read(() -> Entered.answer(desk, id, FRACTURE, Verdict.ABSENT, SubmitId.fresh()));

        assertThat(saved.sheet().verdicts()).isEqualTo(Map.of(ICH, Verdict.UNCERTAIN, FRACTURE, Verdict.ABSENT));
        assertThat(rows("select count(*) from verdict_entry where reading_id = ?", id.value()))
                .isEqualTo(3);
    }

    @Test
    void an_answer_can_be_taken_back() {
        ReadingId id = open();
        answer(id, ICH, Verdict.PRESENT);

        Saved saved = read(() -> Entered.clear(desk, id, ICH, SubmitId.fresh()));

        assertThat(saved.sheet().verdict(ICH)).isEmpty();
    }

    @Test
    void the_same_submission_many_times_at_once_is_written_once() {
        ReadingId id = open();
        SubmitId submit = SubmitId.fresh();

        List<Saved> saved = atOnce(12, n -> read(() -> Entered.answer(desk, id, ICH, Verdict.PRESENT, submit)));

        assertThat(saved).extracting(Saved::at).containsOnly(saved.getFirst().at());
        assertThat(rows("select count(*) from verdict_entry where reading_id = ?", id.value()))
                .isOne();
    }

    @Test
    void different_submissions_at_once_are_all_kept() {
        ReadingId id = open();

        atOnce(8, n -> read(() -> Entered.answer(desk, id, ICH, Verdict.values()[n % 4], SubmitId.fresh())));

        assertThat(rows("select count(*) from verdict_entry where reading_id = ?", id.value()))
                .isEqualTo(8);
        assertThat(read(() -> desk.look(id)).revision()).isEqualTo(8);
    }

    @Test
    void signing_names_the_labels_that_are_open() {
        ReadingId id = open();
        LabelSet.hemorrhage().codes().stream()
                .filter(code -> !code.equals(FRACTURE))
                .forEach(code -> answer(id, code, Verdict.ABSENT));

        assertThatThrownBy(() -> sign(id))
                .isInstanceOfSatisfying(
                        IncompleteReading.class, e -> assertThat(e.open()).containsExactly(FRACTURE));
    }

    @Test
    void a_signed_reading_never_changes() {
        ReadingId id = openAndAnswerAll();
        ReadingSheet signed = sign(id);

        assertThat(signed.isSigned()).isTrue();
        assertThat(signed.signedAt()).isPresent();
        assertThatThrownBy(() -> answer(id, ICH, Verdict.PRESENT)).isInstanceOf(SignedReadingIsFinal.class);
        assertThatThrownBy(() -> read(() -> Entered.flag(desk, id, true))).isInstanceOf(SignedReadingIsFinal.class);
        assertThatThrownBy(() -> read(() -> desk.skip(id, "long enough"))).isInstanceOf(SignedReadingIsFinal.class);
        assertThatThrownBy(() -> read(() -> Entered.comment(desk, id, Optional.empty(), "x", SubmitId.fresh())))
                .isInstanceOf(SignedReadingIsFinal.class);
    }

    @Test
    void the_database_itself_refuses_to_reopen_a_signed_reading() {
        ReadingId id = openAndAnswerAll();
        sign(id);

        assertThatThrownBy(() -> jdbc.sql("update reading set state = 'DRAFT', signed_at = null, signature = null"
                                + " where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update reading set signature = 'forged' where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    @Test
    void a_stale_signature_from_another_window_is_refused() {
        ReadingId id = openAndAnswerAll();
        long seen = read(() -> desk.look(id)).revision();
        answer(id, ICH, Verdict.PRESENT);

        assertThatThrownBy(() -> read(() -> desk.sign(id, seen))).isInstanceOf(StaleReading.class);
        assertThat(read(() -> desk.look(id)).isSigned()).isFalse();
    }

    @Test
    void signing_at_the_same_moment_signs_once() {
        ReadingId id = openAndAnswerAll();
        long seen = read(() -> desk.look(id)).revision();

        List<ReadingSheet> signed = atOnce(6, n -> read(() -> desk.sign(id, seen)));

        assertThat(signed)
                .extracting(ReadingSheet::signedAt)
                .containsOnly(signed.getFirst().signedAt());
        assertThat(rows("select count(*) from reading_signature where reading_id = ?", id.value()))
                .isOne();
        assertThat(rows("select count(*) from signed_verdict where reading_id = ?", id.value()))
                .isEqualTo(9);
    }

    @Test
    void an_amendment_is_a_new_version_that_starts_from_the_signed_answers() {
        ReadingId id = openAndAnswerAll();
        read(() -> Entered.comment(desk, id, Optional.of(ICH), "thin rim", SubmitId.fresh()));
        sign(id);

        ReadingSheet draft = read(() -> desk.amend(id, "Saw the fracture later"));
        read(() -> Entered.answer(desk, draft.id(), FRACTURE, Verdict.PRESENT, SubmitId.fresh()));
        ReadingSheet second = sign(draft.id());

        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.verdicts()).hasSize(9);
        assertThat(draft.comments()).containsEntry(ICH, "thin rim");
        assertThat(second.verdict(FRACTURE)).contains(Verdict.PRESENT);
        assertThat(read(() -> desk.look(id)).verdict(FRACTURE)).contains(Verdict.ABSENT);
        assertThat(read(() -> desk.open(study)).id()).isEqualTo(draft.id());
    }

    @Test
    void only_the_latest_signed_version_can_be_amended_and_only_with_a_reason() {
        ReadingId id = openAndAnswerAll();
        assertThatThrownBy(() -> read(() -> desk.amend(id, "not signed yet"))).isInstanceOf(NotSignedYet.class);
        sign(id);

        assertThatThrownBy(() -> read(() -> desk.amend(id, "   x  "))).isInstanceOf(ReasonTooShort.class);
        read(() -> desk.amend(id, "good reason"));
        assertThatThrownBy(() -> read(() -> desk.amend(id, "good reason"))).isInstanceOf(NotSignedYet.class);
    }

    @Test
    void a_reading_of_somebody_else_is_as_if_it_did_not_exist() {
        ReadingId id = openAndAnswerAll();
        sign(id);

        assertThatThrownBy(() -> SignInAs.as(other, () -> desk.look(id))).isInstanceOf(NotAssigned.class);
        assertThatThrownBy(() -> SignInAs.as(other, () -> desk.sign(id, 0))).isInstanceOf(NotAssigned.class);
        assertThatThrownBy(() ->
                        SignInAs.as(other, () -> Entered.answer(desk, id, ICH, Verdict.PRESENT, SubmitId.fresh())))
                .isInstanceOf(NotAssigned.class);
        assertThat(SignInAs.as(other, () -> desk.open(study)).verdicts()).isEmpty();
    }

    @Test
    void coordinators_and_administrators_do_not_read() {
        SignedIn office = SignInAs.someone(Role.COORDINATOR, Role.ADMINISTRATOR, Role.ADJUDICATOR);

        assertThatThrownBy(() -> SignInAs.as(office, () -> desk.open(study))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_skipped_study_keeps_its_reason_until_it_is_read_on() {
        ReadingId id = open();
        Saved skipped = read(() -> desk.skip(id, "half of the slices missing"));
        Saved back = read(() -> Entered.answer(desk, id, ICH, Verdict.PRESENT, SubmitId.fresh()));

        assertThat(skipped.sheet().skipped()).contains("half of the slices missing");
        assertThat(back.sheet().skipped()).isEmpty();
    }

    private ReadingId open() {
        return read(() -> desk.open(study)).id();
    }

    private ReadingId openAndAnswerAll() {
        ReadingId id = open();
        LabelSet.hemorrhage().codes().forEach(code -> answer(id, code, Verdict.ABSENT));
        return id;
    }

    private void answer(ReadingId id, LabelCode label, Verdict verdict) {
        read(() -> Entered.answer(desk, id, label, verdict, SubmitId.fresh()));
    }

    private ReadingSheet sign(ReadingId id) {
        return read(() -> desk.sign(id, desk.look(id).revision()));
    }

    private int rows(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Integer.class).single();
    }

    private <T> T read(Supplier<T> work) {
        return SignInAs.as(reader, work);
    }

    private static <T> List<T> atOnce(int times, java.util.function.IntFunction<T> work) {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Callable<T>> calls = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(n -> () -> work.apply(n))
                    .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
