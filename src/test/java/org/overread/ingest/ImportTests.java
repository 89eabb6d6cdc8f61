package org.overread.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.catalog.DataRoot;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.StudyDetail;
import org.overread.catalog.StudySummary;
import org.overread.home.SystemActor;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.registry.Aliases;
import org.overread.ingest.registry.Field;
import org.overread.ingest.registry.Mapping;
import org.overread.labels.FindingValue.State;
import org.overread.labels.LabelCode;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ImportTests extends ImportSteps {
    private static final LabelCode ICH = new LabelCode("ich");

    @Test
    void a_dataset_is_imported_whole_and_blank_stays_missing() {
        new SeedFolder(folder)
                .study(1, "1", "0")
                .study(2, "", "да")
                .study(3, "maybe", "")
                .written(3);

        ImportRun run = imported();

        assertThat(run.state()).isEqualTo(ImportState.DONE);
        assertThat(run.added()).isEqualTo(3);
        List<StudySummary> studies = studies(run);
        assertThat(studies)
                .extracting(StudySummary::uid)
                .containsExactly(SeedFolder.uid(1), SeedFolder.uid(2), SeedFolder.uid(3));
        assertThat(studies)
                .extracting(study -> study.labels().get(ICH).state())
                .containsExactly(State.PRESENT, State.MISSING, State.UNREADABLE);
        assertThat(studies).extracting(study -> study.sex().orElse("-")).containsExactly("M", "F", "M");
        assertThat(studies).extracting(study -> study.age().orElse(-1)).containsExactly(41, 42, 43);
        assertThat(studies).extracting(StudySummary::kernel).containsOnly("J40s\\3");
        StudyDetail first =
                SystemActor.call(() -> catalog.study(studies.getFirst().id()));
        assertThat(first.series()).singleElement().satisfies(series -> {
            assertThat(series.kind()).isEqualTo(SeriesKind.AXIAL);
            assertThat(series.sliceCount()).isEqualTo(2);
        });
        assertThat(first.report())
                .singleElement()
                .satisfies(part -> assertThat(part.language()).isEqualTo("ru"));
        assertThat(problems(run)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.UNREADABLE_VALUE);
            assertThat(problem.cell()).isEqualTo("D4");
        });
    }

    @Test
    void running_again_adds_what_is_new_and_changes_nothing_else() {
        var seed = new SeedFolder(folder).study(1, "1", "0").study(2, "0", "0");
        seed.written(2);
        ImportRun first = imported();
        Map<String, String> before = contents();

        ImportRun second = imported();

        assertThat(contents()).isEqualTo(before);
        assertThat(second.added()).isZero();
        assertThat(second.known()).isEqualTo(2);
        seed.study(3, "1", "1").written(3);
        ImportRun third = imported();
        assertThat(third.added()).isOne();
        assertThat(studies(third)).hasSize(3).startsWith(studies(first).toArray(StudySummary[]::new));
    }

    @Test
    void an_import_that_dies_in_the_middle_leaves_whole_studies_and_can_be_continued() {
        new SeedFolder(folder)
                .study(1, "1", "0")
                .study(2, "0", "0")
                .study(3, "0", "")
                .written(3);

        assertThatThrownBy(() -> SystemActor.call(() -> desk.importWithDetectedMapping(folder, false, progress -> {
                    if (progress.phase() == ImportPhase.ADDING && progress.done() == 2) {
                        throw new AssertionError("the power goes");
                    }
                })))
                .isInstanceOf(AssertionError.class);

        ImportRun dead = SystemActor.call(() -> desk.runs()).getFirst();
        assertThat(dead.state().canContinue()).isTrue();
        assertThat(studies(dead)).hasSize(2).allSatisfy(study -> {
            StudyDetail detail = SystemActor.call(() -> catalog.study(study.id()));
            assertThat(detail.series()).hasSize(1);
            assertThat(detail.summary().labels()).hasSize(9);
            assertThat(detail.report()).hasSize(1);
        });
        ImportRun continued = ended(SystemActor.call(() -> desk.resume(dead.id())));
        assertThat(continued.state()).isEqualTo(ImportState.DONE);
        assertThat(continued.added()).isOne();
        assertThat(studies(continued))
                .extracting(StudySummary::code)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void a_cancelled_import_stops_and_keeps_what_it_added() {
        var seed = new SeedFolder(folder);
        for (int n = 1; n <= 4; n++) {
            seed.study(n, "0", "0");
        }
        seed.written(4);

        ImportRun run = SystemActor.call(() -> desk.importWithDetectedMapping(folder, false, progress -> {
            if (progress.phase() == ImportPhase.ADDING && progress.done() == 1) {
                desk.cancel(desk.runs().getFirst().id());
                pause(Duration.ofMillis(600));
            }
        }));

        assertThat(run.state()).isEqualTo(ImportState.CANCELLED);
        assertThat(studies(run)).hasSize(run.added()).hasSizeLessThan(4);
    }

    @Test
    void one_import_runs_at_a_time() {
        new SeedFolder(folder).study(1, "0", "0").written(1);

        SystemActor.run(() -> desk.importWithDetectedMapping(folder, false, progress -> {
            if (progress.phase() == ImportPhase.ADDING && progress.done() == 0) {
                Mapping mapping = desk.inspect(folder).mapping();
                assertThatThrownBy(() -> desk.start(folder, mapping)).isInstanceOf(ImportBusy.class);
            }
        }));
    }

    @Test
    void every_thing_wrong_is_named_with_its_place() throws IOException {
        var seed = new SeedFolder(folder)
                .study(1, "1", "1")
                .study(2, "0", "0")
                .row(SeedFolder.uid(9), "X", "400", "0", "0", "", "")
                .row("1.2E+15", "M", "50", "0", "0", "", "")
                .row("../../etc", "M", "50", "0", "0", "", "")
                .row(SeedFolder.uid(1), "M", "50", "0", "0", "", "")
                .row("", "M", "50", "0", "0", "", "")
                .files(5);
        Path place = folder.resolve("studies").resolve(SeedFolder.uid(2)).resolve(SeedFolder.uid(2) + ".1");
        Files.writeString(place.resolve("Thumbs.db"), "no image");
        SeedFolder.ctSlice("1.2.3.4.5.6", "1.2.3.4.5.7", "1.2.3.4.5.8", 3).write(place.resolve("1.2.3.4.5.99"));
        seed.written(7);

        List<Problem> problems = problems(imported());

        assertThat(problems)
                .extracting(Problem::kind)
                .contains(
                        ProblemKind.ROW_WITHOUT_FOLDER,
                        ProblemKind.UID_AS_NUMBER,
                        ProblemKind.INVALID_UID,
                        ProblemKind.DUPLICATE_UID,
                        ProblemKind.NO_UID,
                        ProblemKind.FOLDER_WITHOUT_ROW,
                        ProblemKind.OTHER_FILES,
                        ProblemKind.STUDY_UID_DIFFERS,
                        ProblemKind.SERIES_UID_DIFFERS,
                        ProblemKind.FILE_UID_DIFFERS,
                        ProblemKind.DECLARED_DIFFERS,
                        ProblemKind.MISSING_COLUMN);
        assertThat(problems.stream()
                        .filter(p -> p.kind() == ProblemKind.UNREADABLE_VALUE)
                        .map(Problem::cell))
                .containsExactlyInAnyOrder("B4", "C4");
        assertThat(problems.stream()
                        .filter(p -> p.kind() == ProblemKind.DUPLICATE_UID)
                        .map(Problem::cell))
                .containsExactly("A7");
    }

    @Test
    void uids_of_63_characters_that_became_numbers_are_refused_with_the_reason(@Autowired ImportWords words) {
        new SeedFolder(folder)
                .study(1, "1", "1")
                .row("2.2598765432109876E+62", "M", "50", "0", "0", "", "")
                .row("1,26431E+61", "M", "50", "0", "0", "", "")
                .written(3);

        assertThat(problems(imported()))
                .filteredOn(problem -> problem.kind() == ProblemKind.UID_AS_NUMBER)
                .hasSize(2)
                .allSatisfy(problem -> assertThat(words.reason(problem, java.util.Locale.ENGLISH))
                        .contains(
                                "made a number of the UID and lost digits",
                                problem.arguments().getFirst()));
    }

    @Test
    void the_plan_writes_nothing_and_a_changed_mapping_is_remembered() {
        new SeedFolder(folder).study(1, "1", "0").written(1);
        Map<String, String> before = contents();
        String heading = "Note";

        ImportPlan plan = SystemActor.call(() -> desk.inspect(folder));

        assertThat(contents()).isEqualTo(before);
        assertThat(plan.counts()).isEqualTo(new PlannedCounts(1, 1, 1, 0));
        assertThat(plan.columns().get(6).heading()).isEqualTo(heading);
        assertThat(plan.columns().get(6).field()).isEmpty();
        var fields = new TreeMap<>(plan.mapping().fields());
        fields.put(6, new Field("combined"));
        ended(SystemActor.call(
                () -> desk.start(folder, new Mapping(plan.mapping().layout(), fields))));
        assertThat(SystemActor.call(() -> desk.inspect(folder)).columns().get(6).field())
                .contains(new Field("combined"));
        jdbc.sql("delete from column_alias where heading = 'note'").update();
    }

    @Test
    void a_reader_imports_nothing() {
        assertThatThrownBy(() ->
                        SignInAs.as(SignInAs.someone(Role.READER, Role.ADMINISTRATOR), () -> desk.inspect(folder)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_run_whose_portal_is_gone_counts_as_interrupted() {
        new SeedFolder(folder).study(1, "1", "0").written(1);
        ImportRun run = imported();
        jdbc.sql(
                        "update import_run set state = 'RUNNING', slot = 1, seen_alive_at = started_at - interval '1' hour where id = :id")
                .param("id", run.id().value())
                .update();

        assertThat(SystemActor.call(() -> desk.run(run.id())).state()).isEqualTo(ImportState.INTERRUPTED);
    }

    @Test
    void a_portal_that_stops_ends_a_run_without_interrupting_it_and_the_next_run_adds_the_rest() throws Exception {
        new SeedFolder(folder).study(1, "1", "0").study(2, "0", "0").written(2);
        var survey = ImportSurvey.detected(DataRoot.at(folder), Aliases.shipped());
        var stopped = new ImportRunner(diary, places);
        stopped.stop();

        ImportRunId id = SystemActor.call(() -> stopped.runHere(survey, false, progress -> {}));

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(SystemActor.call(() -> desk.run(id)).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(imported().added()).isEqualTo(2);
    }

    /// Outside of a transaction it would pass the writer's seat of the embedded database.
    @Test
    void whatever_a_run_says_of_itself_is_a_transaction() {
        new SeedFolder(folder).study(1, "1", "0").written(1);
        ImportRunId run = imported().id();
        var begun = new AtomicInteger();
        TransactionExecutionListener counting = new TransactionExecutionListener() {
            @Override
            public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
                begun.incrementAndGet();
            }
        };
        var others = transactions.getTransactionExecutionListeners();

        transactions.setTransactionExecutionListeners(List.of(counting));
        places.runs().progress(run, new ImportProgress(ImportPhase.ADDING, 1, 1, Optional.empty()), RunCounts.NONE);
        places.problems().add(run, List.of(Problem.in("folder", ProblemKind.NOT_ADDED)));
        transactions.setTransactionExecutionListeners(others);

        assertThat(begun).hasValue(2);
    }
}
