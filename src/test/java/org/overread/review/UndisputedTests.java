package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.imaging.StackAddress;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.Undisputed.Reason;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;
import org.overread.testing.SmallHead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All labels that no source disputes at once, on a study with one series of 10 slices: registry and report agree on
/// bleeding, but the report sees a fracture that the registry denies, and the registry says nothing of the ventricles.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class UndisputedTests extends ImageScene {
    private static final LabelCode ICH = new LabelCode("ich");
    private static final LabelCode SUBDURAL = new LabelCode("subdural");
    private static final LabelCode BREAK = new LabelCode("csf_break");
    private static final LabelCode FRACTURE = UndisputedLabels.FRACTURE;

    @Autowired
    UndisputedLabels undisputed;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openAStudy() {
        open("Subdural hematoma on the left. No fracture.");
    }

    @Test
    void too_few_slices_are_refused_with_what_is_missing() {
        show(WindowKind.BRAIN, 8);

        NotLookedThrough refusal =
                catchThrowableOfType(NotLookedThrough.class, () -> read(() -> undisputed.answer(reading, plain())));

        assertThat(refusal.coverage().main()).map(Coverage.OfSeries::series).contains(first());
        assertThat(refusal.coverage().main()).map(Coverage.OfSeries::needed).contains(1);
        assertThat(refusal.coverage().boneWindowSeen()).isFalse();
        assertThat(sheet().verdicts()).isEmpty();
    }

    @Test
    void everything_undisputed_is_answered_as_the_registry_has_it() {
        show(WindowKind.BONE, 10);

        Undisputed outcome = read(() -> undisputed.answer(reading, plain()));

        assertThat(outcome.left()).containsOnly(Map.entry(BREAK, Reason.REGISTRY_SILENT));
        assertThat(sheet().verdicts())
                .hasSize(8)
                .containsEntry(ICH, Verdict.PRESENT)
                .containsEntry(SUBDURAL, Verdict.PRESENT)
                .containsEntry(FRACTURE, Verdict.ABSENT);
    }

    @Test
    void the_fracture_label_waits_for_a_bone_window() {
        show(WindowKind.BRAIN, 10);

        Undisputed outcome = read(() -> undisputed.answer(reading, plain()));

        assertThat(outcome.left()).containsEntry(FRACTURE, Reason.BONE_WINDOW);
        assertThat(sheet().verdicts()).hasSize(7).doesNotContainKey(FRACTURE);
    }

    @Test
    void what_the_report_disputes_is_left_to_the_reader() {
        open("Subdural hematoma on the left. Fracture of the left parietal bone.");
        show(WindowKind.BONE, 10);

        Undisputed outcome = read(() -> undisputed.answer(reading, plain()));

        assertThat(outcome.left()).containsEntry(FRACTURE, Reason.DISPUTED);
        assertThat(sheet().verdicts()).doesNotContainKey(FRACTURE).containsEntry(SUBDURAL, Verdict.PRESENT);
    }

    @Test
    void what_the_report_is_not_sure_of_is_left_to_the_reader() {
        open("Subdural hematoma on the left. A fracture of the left parietal bone cannot be excluded.");
        show(WindowKind.BONE, 10);

        assertThat(read(() -> undisputed.answer(reading, plain())).left()).containsEntry(FRACTURE, Reason.DISPUTED);
    }

    @Test
    void an_answer_that_stands_is_left_as_it_is() {
        show(WindowKind.BONE, 10);
        read(() -> Entered.answer(desk, reading, SUBDURAL, Verdict.ABSENT, fresh()));

        read(() -> undisputed.answer(reading, plain()));

        assertThat(sheet().verdicts()).containsEntry(SUBDURAL, Verdict.ABSENT).hasSize(8);
    }

    @Test
    void it_is_taken_back_as_one_change_and_a_repeat_writes_nothing() {
        show(WindowKind.BONE, 10);
        SubmitId submit = fresh();
        Undisputed outcome = read(() -> undisputed.answer(reading, Submission.plain(submit)));
        int entries = entries();
        assertThat(read(() -> undisputed.answer(reading, Submission.plain(submit)))
                        .answers())
                .isEmpty();
        assertThat(entries()).isEqualTo(entries);

        Map<LabelCode, Optional<Verdict>> open = outcome.answers().keySet().stream()
                .collect(Collectors.toMap(label -> label, label -> Optional.empty()));
        SubmitId undo = fresh();
        read(() -> desk.answerAll(reading, open, Submission.plain(undo)));
        read(() -> desk.answerAll(reading, open, Submission.plain(undo)));

        assertThat(sheet().verdicts()).isEmpty();
        assertThat(entries()).isEqualTo(2 * entries);
    }

    @Test
    void one_answer_that_cannot_be_written_keeps_all_of_them_out() {
        Map<LabelCode, Optional<Verdict>> answers =
                Map.of(ICH, Optional.of(Verdict.PRESENT), new LabelCode("nonsense"), Optional.of(Verdict.PRESENT));

        assertThatThrownBy(() -> read(() -> desk.answerAll(reading, answers, plain())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sheet().verdicts()).isEmpty();
    }

    @Test
    void nobody_answers_in_another_readers_reading() {
        var other = SignInAs.someone(Role.READER);
        assertThatThrownBy(() -> SignInAs.as(other, () -> undisputed.answer(reading, plain())))
                .isInstanceOf(NotAssigned.class);
    }

    private void open(String report) {
        open(SmallHead.in(folder).series(10, 5).study(one -> {
            List.of("epidural", "subarachnoid", "intracerebral", "multiple", "fracture", "combined")
                    .forEach(label -> one.with(label, "0"));
            one.with("ich", "1").with("subdural", "1").withReport("en", report);
        }));
    }

    private void show(WindowKind window, int slices) {
        show(StackAddress.first(first()), window, IntStream.range(0, slices).toArray());
    }

    private int entries() {
        return jdbc.sql("select count(*) from verdict_entry where reading_id = ?")
                .param(reading.value())
                .query(Integer.class)
                .single();
    }

    private ReadingSheet sheet() {
        return read(() -> desk.look(reading));
    }

    private static Submission plain() {
        return Submission.plain(fresh());
    }

    private static SubmitId fresh() {
        return SubmitId.fresh();
    }
}
