package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.RoundFixtures.aPerson;
import static org.overread.testing.RoundFixtures.aRound;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.Role;
import org.overread.catalog.DatasetId;
import org.overread.catalog.Sight;
import org.overread.contradictions.Comparing;
import org.overread.imaging.StackAddress;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.Undisputed.Reason;
import org.overread.review.rounds.RoundDesk;
import org.overread.testing.Entered;
import org.overread.testing.SmallHead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All undisputed labels at once in a blind round: what the key does is told by what was revealed, by nothing else.
@DisplayNameGeneration(ReplaceUnderscores.class)
@Import(Comparing.class)
abstract class BlindUndisputedTests extends ImageScene {
    private static final String BLOOD = "Subdural hematoma on the left. Fracture of the left parietal bone.";
    private static final String NOTHING = "No intracranial hemorrhage. No fracture.";
    private static final LabelCode SUBDURAL = new LabelCode("subdural");
    private static final LabelCode EPIDURAL = new LabelCode("epidural");
    private static final LabelCode FRACTURE = UndisputedLabels.FRACTURE;

    @Autowired
    UndisputedLabels undisputed;

    @Autowired
    AccountDesk accounts;

    @Autowired
    RoundDesk rounds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Comparing comparing;

    @Test
    void before_the_report_everything_is_absent_whatever_report_and_registry_say() {
        read(BLOOD, "1");
        Undisputed ill = press(Sight.IMAGES);
        read(NOTHING, "0");
        Undisputed well = press(Sight.IMAGES);
        read(BLOOD, "");
        Undisputed silent = press(Sight.IMAGES);

        assertThat(ill.answers().values()).hasSize(9).containsOnly(Verdict.ABSENT);
        assertThat(ill.left()).isEmpty();
        assertThat(well.answers()).isEqualTo(ill.answers()).isEqualTo(silent.answers());
        assertThat(well.left()).isEqualTo(ill.left()).isEqualTo(silent.left());
    }

    @Test
    void before_the_report_the_slices_and_the_bone_window_are_asked_for_as_ever() {
        begin(BLOOD, "1");
        show(WindowKind.BRAIN, 8);
        assertThatThrownBy(() -> press(Sight.IMAGES)).isInstanceOf(NotLookedThrough.class);
        show(WindowKind.BRAIN, 10);

        assertThat(press(Sight.IMAGES).left()).containsOnly(Map.entry(FRACTURE, Reason.BONE_WINDOW));
    }

    @Test
    void after_the_report_what_it_says_is_left_and_the_registry_tells_nothing() {
        read(BLOOD, "1");
        revealAndClear(SUBDURAL, EPIDURAL, FRACTURE);
        Undisputed agreeing = press(Sight.REPORT);
        read(BLOOD, "0");
        revealAndClear(SUBDURAL, EPIDURAL, FRACTURE);
        Undisputed denying = press(Sight.REPORT);

        assertThat(agreeing.answers()).containsOnly(Map.entry(EPIDURAL, Verdict.ABSENT));
        assertThat(agreeing.left()).containsOnlyKeys(SUBDURAL, FRACTURE).containsValue(Reason.DISPUTED);
        assertThat(denying.answers()).isEqualTo(agreeing.answers());
        assertThat(denying.left()).isEqualTo(agreeing.left());
    }

    @Test
    void after_the_registry_it_is_agreed_with_where_nothing_contradicts() {
        read(BLOOD, "1");
        revealAndClear();
        revealAndClear(SUBDURAL, EPIDURAL);

        Undisputed outcome = press(Sight.REGISTRY);

        assertThat(outcome.answers()).containsEntry(SUBDURAL, Verdict.PRESENT);
        assertThat(sheet().verdicts()).containsEntry(FRACTURE, Verdict.ABSENT);
    }

    @Test
    void what_was_asked_for_before_a_reveal_answers_nothing_after_it() {
        read(NOTHING, "0");
        Submission pressed = pressed(Sight.IMAGES);
        revealAndClear();
        assertThat(read(() -> undisputed.answer(reading, pressed)).answers())
                .as("nothing is open")
                .isEmpty();
        revealAndClear(SUBDURAL);

        assertThatThrownBy(() -> read(() -> undisputed.answer(reading, pressed)))
                .isInstanceOf(RevealedMeanwhile.class);
        assertThatThrownBy(() -> read(() ->
                        desk.answerAll(reading, Map.of(EPIDURAL, Optional.of(Verdict.PRESENT)), pressed(Sight.REPORT))))
                .isInstanceOf(RevealedMeanwhile.class);
        assertThat(sheet().openLabels()).containsExactly(SUBDURAL);
    }

    @Test
    void a_repeat_of_what_was_written_before_the_reveal_is_acknowledged_and_changes_nothing() {
        read(NOTHING, "1");
        Submission pressed = pressed(Sight.IMAGES);
        read(() -> undisputed.answer(reading, pressed));
        read(() -> desk.reveal(reading, sheet().revision()));
        read(() -> Entered.clear(desk, reading, SUBDURAL, SubmitId.fresh()));

        read(() -> undisputed.answer(reading, pressed));

        assertThat(sheet().openLabels()).containsExactly(SUBDURAL);
    }

    /// A study with ten slices, every label of which the registry has with that value, looked through.
    private void read(String report, String registry) {
        begin(report, registry);
        show(WindowKind.BONE, 10);
    }

    private void begin(String report, String registry) {
        study = SmallHead.in(folder.resolve(UUID.randomUUID().toString()))
                .series(10, 5)
                .study(one -> {
                    LabelSet.hemorrhage().codes().forEach(label -> one.with(label.value(), registry));
                    one.withReport("en", report);
                })
                .addedTo(intake);
        var dataset = new DatasetId(jdbc.sql("select dataset_id from study where id = ?")
                .param(study.value())
                .query(UUID.class)
                .single());
        comparing.compare(dataset);
        reader = aPerson(accounts, Role.READER);
        aRound(dataset).blind().readBy(1, reader).opened(rounds);
        open();
    }

    private void show(WindowKind window, int slices) {
        show(StackAddress.first(first()), window, IntStream.range(0, slices).toArray());
    }

    /// Answers what is open, goes a phase further, and takes some answers back.
    private void revealAndClear(LabelCode... labels) {
        for (LabelCode open : sheet().openLabels()) {
            read(() -> Entered.answer(desk, reading, open, Verdict.ABSENT, SubmitId.fresh()));
        }
        read(() -> desk.reveal(reading, sheet().revision()));
        for (LabelCode label : labels) {
            read(() -> Entered.clear(desk, reading, label, SubmitId.fresh()));
        }
    }

    private Undisputed press(Sight phase) {
        return read(() -> undisputed.answer(reading, pressed(phase)));
    }

    private static Submission pressed(Sight phase) {
        return new Submission(SubmitId.fresh(), Optional.empty(), Optional.of(phase), Device.UNKNOWN);
    }

    private ReadingSheet sheet() {
        return read(() -> desk.look(reading));
    }
}
