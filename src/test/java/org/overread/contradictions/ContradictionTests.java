package org.overread.contradictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.contradictions.rules.ContradictionKind.ICH_ABSENT_WITH_KIND;
import static org.overread.contradictions.rules.ContradictionKind.REGISTRY_PRESENT_REPORT_ABSENT;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;
import static org.overread.testing.RoundFixtures.aPerson;
import static org.overread.testing.RoundFixtures.aRound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditEntry;
import org.overread.audit.AuditFilter;
import org.overread.audit.AuditLedger;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.ingest.checks.Severity;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.Worklist;
import org.overread.review.WorklistFilter;
import org.overread.review.WorklistOrder;
import org.overread.review.WorklistRow;
import org.overread.review.rounds.RoundDesk;
import org.overread.testing.CatalogFixtures.StudyBuilder;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// What is computed, what people decide about it, and how both live together, on a real database.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ContradictionTests {
    private static final String DENIED = "Кровоизлияний не выявлено.";
    private static final LabelCode ICH = new LabelCode("ich");

    @Autowired
    CheckRunner runner;

    @Autowired
    ContradictionBook book;

    @Autowired
    ContradictionDesk desk;

    @Autowired
    CheckDesk checks;

    @Autowired
    CatalogIntake intake;

    @Autowired
    JdbcClient jdbc;

    private final SignedIn reader = SignInAs.someone(Role.READER);
    private final SignedIn coordinator = SignInAs.someone(Role.COORDINATOR);
    private DatasetId dataset = new DatasetId(java.util.UUID.randomUUID());

    @BeforeEach
    void startWithADatasetOfItsOwn() {
        dataset = aDataset(intake);
    }

    @Test
    void a_study_is_compared_and_counted_by_kind() {
        StudyId doubtful = denied("1").addedTo(dataset, intake);
        StudyId clean = denied("0").addedTo(dataset, intake);
        compare();

        assertThat(kinds(doubtful))
                .containsExactlyInAnyOrder(REGISTRY_PRESENT_REPORT_ABSENT, ContradictionKind.ICH_WITHOUT_KIND);
        assertThat(kinds(clean)).isEmpty();
        assertThat(as(coordinator, () -> book.kinds(dataset)))
                .extracting(KindCount::kind, KindCount::found, KindCount::studies)
                .contains(org.assertj.core.groups.Tuple.tuple(REGISTRY_PRESENT_REPORT_ABSENT, 1, 1));
        assertThat(as(reader, () -> book.doubts(List.of(doubtful, clean))).get(doubtful))
                .matches(doubt -> doubt.errors() == 1 && doubt.warnings() == 1 && doubt.score() > 0.7);
        assertThat(as(reader, () -> book.doubts(List.of(clean))).get(clean).score())
                .isZero();
    }

    @Test
    void comparing_again_changes_nothing_and_keeps_every_key() {
        StudyId study = denied("1").addedTo(dataset, intake);
        compare();
        var before = as(coordinator, () -> book.of(study));
        compare();

        assertThat(as(coordinator, () -> book.of(study))).isEqualTo(before);
        assertThat(as(coordinator, () -> checks.latest(dataset)))
                .get()
                .matches(run -> run.state() == CheckState.DONE && run.changed() == 0 && run.total() == 1);
    }

    @Test
    void an_explanation_is_carried_over_and_no_longer_counts() {
        StudyId study = denied("1").addedTo(dataset, intake);
        compare();
        Contradiction one = one(study, REGISTRY_PRESENT_REPORT_ABSENT);
        double before = score(study);
        as(coordinator, () -> desk.explain(one.id(), "the report is of an earlier study"));
        jdbc.sql("update study_check set fingerprint = 'older rules' where study_id = :study")
                .param("study", study.value())
                .update();
        compare();

        assertThat(one(study, REGISTRY_PRESENT_REPORT_ABSENT).state()).isEqualTo(ContradictionState.EXPLAINED);
        assertThat(score(study)).isLessThan(before);
        assertThat(as(coordinator, () -> book.history(one.id())))
                .singleElement()
                .matches(entry -> entry.reason().equals("the report is of an earlier study")
                        && entry.by().equals(coordinator.name()));
    }

    @Test
    void what_was_explained_is_open_again_when_the_sources_say_something_else() {
        StudyId study = denied("1").addedTo(dataset, intake);
        compare();
        Contradiction one = one(study, REGISTRY_PRESENT_REPORT_ABSENT);
        as(coordinator, () -> desk.explain(one.id(), "looked at the images"));
        jdbc.sql("update report_part set body = :body, sha256 = 'other' where study_id = :study")
                .param("body", "Данных за кровоизлияние нет. " + DENIED)
                .param("study", study.value())
                .update();
        compare();

        Contradiction now = one(study, REGISTRY_PRESENT_REPORT_ABSENT);
        assertThat(now.id()).isEqualTo(one.id());
        assertThat(now.state()).isEqualTo(ContradictionState.REOPENED);
        assertThat(as(coordinator, () -> book.history(one.id())))
                .extracting(Settlement::by)
                .containsExactly(coordinator.name(), "system");
    }

    @Test
    void what_is_resolved_at_the_source_goes_and_a_decision_waits_for_its_return() {
        StudyId study = denied("1").addedTo(dataset, intake);
        compare();
        Contradiction one = one(study, REGISTRY_PRESENT_REPORT_ABSENT);
        as(coordinator, () -> desk.explain(one.id(), "looked at the images"));
        setIch(study, "ABSENT", "0");
        compare();
        assertThat(kinds(study)).isEmpty();
        assertThatThrownBy(() -> as(coordinator, () -> desk.reopen(one.id(), "once more")))
                .isInstanceOf(NoSuchContradiction.class);

        setIch(study, "PRESENT", "1");
        compare();
        assertThat(one(study, REGISTRY_PRESENT_REPORT_ABSENT).state()).isEqualTo(ContradictionState.EXPLAINED);
    }

    @Test
    void a_signed_reading_corrects_the_label_and_no_reader_sees_it() {
        StudyId study = denied("1").addedTo(dataset, intake);
        compare();
        SignInAs.doAs(reader, () -> desk.signed(study, Map.of(ICH, Verdict.ABSENT)));

        assertThat(one(study, REGISTRY_PRESENT_REPORT_ABSENT).state()).isEqualTo(ContradictionState.CORRECTED);
        assertThat(as(reader, () -> book.of(study)))
                .extracting(Contradiction::state)
                .containsOnly(ContradictionState.OPEN);
        SignInAs.doAs(reader, () -> desk.signed(study, Map.of(ICH, Verdict.PRESENT)));
        assertThat(one(study, REGISTRY_PRESENT_REPORT_ABSENT).state()).isEqualTo(ContradictionState.REOPENED);
        SignInAs.doAs(reader, () -> desk.signed(study, Map.of(ICH, Verdict.UNCERTAIN)));
        assertThat(one(study, REGISTRY_PRESENT_REPORT_ABSENT).state()).isEqualTo(ContradictionState.REOPENED);
    }

    @Test
    void a_decision_needs_the_right_and_a_reason_and_leaves_a_trace(@Autowired AuditLedger ledger) {
        StudyId study = aStudy().with("ich", "0").with("subdural", "1").addedTo(dataset, intake);
        compare();
        Contradiction one = one(study, ICH_ABSENT_WITH_KIND);

        assertThatThrownBy(() -> as(reader, () -> desk.explain(one.id(), "because I say so")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(coordinator, () -> desk.explain(one.id(), " no ")))
                .isInstanceOf(IllegalArgumentException.class);
        as(coordinator, () -> desk.explain(one.id(), "typing error, told the owner"));
        List<AuditEntry> trace = as(SignInAs.someone(Role.ADMINISTRATOR), () -> ledger.entries(AuditFilter.ALL, 0, 5));
        assertThat(trace)
                .anyMatch(entry -> entry.action().equals("contradiction.explained")
                        && entry.object().equals("contradiction:" + one.id())
                        && entry.reason().equals("typing error, told the owner"));
    }

    @Test
    void a_blind_reader_learns_of_no_contradiction_before_the_registry_is_shown(
            @Autowired RoundDesk rounds, @Autowired AccountDesk accounts, @Autowired Worklist worklist) {
        StudyId study = denied("1").addedTo(dataset, intake);
        compare();
        SignedIn blind = aPerson(accounts, Role.READER);
        aRound(dataset).blind().readBy(1, blind).opened(rounds);
        var filter = WorklistFilter.ALL.as(Optional.of(Severity.ERROR));

        assertThat(as(coordinator, () -> book.of(study))).isNotEmpty();
        assertThat(as(blind, () -> book.of(study))).isEmpty();
        assertThat(as(blind, () -> book.doubts(List.of(study)))).isEmpty();
        assertThat(as(blind, () -> book.reasons(List.of(study)))).isEmpty();
        assertThat(rowsOf(study, as(blind, () -> worklist.rows(filter, WorklistOrder.DOUBTFUL, 0, 5_000))))
                .isEmpty();
        assertThat(rowsOf(study, as(blind, () -> worklist.rows(WorklistFilter.ALL, WorklistOrder.DOUBTFUL, 0, 5_000))))
                .singleElement()
                .matches(row -> row.doubt().isEmpty() && row.reasons().isEmpty());
    }

    /// Studies of other tests are in the same database.
    private static List<WorklistRow> rowsOf(StudyId study, List<WorklistRow> rows) {
        return rows.stream().filter(row -> row.study().id().equals(study)).toList();
    }

    @Test
    void the_most_doubtful_study_comes_first(@Autowired Worklist worklist) {
        StudyId clean = denied("0").addedTo(dataset, intake);
        StudyId doubtful = denied("1").addedTo(dataset, intake);
        compare();

        List<StudyId> order =
                as(coordinator, () -> worklist.rows(WorklistFilter.ALL, WorklistOrder.DOUBTFUL, 0, 5_000)).stream()
                        .map(row -> row.study().id())
                        .toList();
        assertThat(order.indexOf(doubtful)).isLessThan(order.indexOf(clean));
        assertThat(as(
                        coordinator,
                        () -> worklist.rows(
                                WorklistFilter.ALL.as(Optional.of(Severity.ERROR)), WorklistOrder.READING, 0, 5_000)))
                .extracting(row -> row.study().id())
                .contains(doubtful)
                .doesNotContain(clean);
    }

    @Test
    void the_same_report_in_two_studies_is_seen_in_both() {
        String text = "Справа субдуральная гематома толщиной 7 мм.";
        StudyId first = aStudy().with("ich", "1").withReport("ru", text).addedTo(dataset, intake);
        StudyId second = aStudy().with("ich", "1").withReport("ru", text).addedTo(dataset, intake);
        compare();

        assertThat(kinds(first)).contains(ContradictionKind.REPORT_TWICE);
        assertThat(kinds(second)).contains(ContradictionKind.REPORT_TWICE);
    }

    private void compare() {
        assertThat(runner.now(dataset, "test")).isEqualTo(CheckState.DONE);
    }

    private void setIch(StudyId study, String state, String raw) {
        jdbc.sql("update study_label set state = :state, raw = :raw where study_id = :study and label_code = 'ich'")
                .param("state", state)
                .param("raw", raw)
                .param("study", study.value())
                .update();
    }

    private static StudyBuilder denied(String ich) {
        StudyBuilder study = aStudy().with("ich", ich).withReport("ru", DENIED + " " + System.nanoTime());
        LabelSet.hemorrhage().codes().stream()
                .filter(code -> !code.equals(new LabelCode("ich")))
                .forEach(code -> study.with(code.value(), "0"));
        return study;
    }

    private double score(StudyId study) {
        return as(reader, () -> book.doubts(List.of(study))).get(study).score();
    }

    private List<ContradictionKind> kinds(StudyId study) {
        return as(coordinator, () -> book.of(study)).stream()
                .map(Contradiction::kind)
                .filter(kind -> kind != ContradictionKind.LABEL_MISSING)
                .toList();
    }

    private Contradiction one(StudyId study, ContradictionKind kind) {
        return as(coordinator, () -> book.of(study)).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T as(SignedIn person, Supplier<T> work) {
        return SignInAs.as(person, work);
    }
}
