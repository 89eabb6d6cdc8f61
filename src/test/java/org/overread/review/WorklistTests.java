package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.contradictions.Comparing;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.ingest.checks.Severity;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/// The list, the queue and the verified labels, on a real database.
@DisplayNameGeneration(ReplaceUnderscores.class)
@Import(Comparing.class)
abstract class WorklistTests {
    private static final LabelCode ICH = new LabelCode("ich");

    @Autowired
    ReadingDesk desk;

    @Autowired
    ReadingQueue queue;

    @Autowired
    Worklist worklist;

    @Autowired
    Progress progress;

    @Autowired
    VerifiedLabels verified;

    @Autowired
    StudyCatalog catalog;

    @Autowired
    CatalogIntake intake;

    private final SignedIn reader = SignInAs.someone(Role.READER);
    private final SignedIn second = SignInAs.someone(Role.READER);
    private final SignedIn coordinator = SignInAs.someone(Role.COORDINATOR);
    private DatasetId dataset = new DatasetId(java.util.UUID.randomUUID());
    private List<StudyId> studies = List.of();

    @BeforeEach
    void importStudies() {
        dataset = aDataset(intake);
        studies = List.of(
                aStudy().with("ich", "1").addedTo(dataset, intake),
                aStudy().with("ich", "0").addedTo(dataset, intake),
                aStudy().with("ich", "").addedTo(dataset, intake));
    }

    @Test
    void a_study_moves_from_pile_to_pile() {
        ReadingId first = as(reader, () -> desk.open(studies.get(0))).id();
        assertThat(status(studies.get(0))).isEqualTo(WorkStatus.TO_READ);

        answer(reader, first, ICH, Verdict.PRESENT);
        assertThat(status(studies.get(0))).isEqualTo(WorkStatus.IN_READING);

        as(reader, () -> desk.skip(first, "images are missing"));
        assertThat(status(studies.get(0))).isEqualTo(WorkStatus.SKIPPED);

        signAll(reader, studies.get(0), Verdict.ABSENT);
        assertThat(status(studies.get(0))).isEqualTo(WorkStatus.SIGNED);

        Map<Pile, Integer> piles = as(reader, worklist::piles);
        assertThat(piles).containsEntry(Pile.SIGNED, 1).containsEntry(Pile.IN_READING, 0);
        for (Pile pile : Pile.values()) {
            assertThat(as(reader, () -> worklist.count(WorklistFilter.ALL.in(pile))))
                    .as(pile.name())
                    .isEqualTo(piles.get(pile));
        }
    }

    @Test
    void piles_count_readings_of_every_kind_together() {
        signAll(reader, studies.get(0), Verdict.ABSENT);
        signAll(reader, studies.get(1), Verdict.ABSENT);
        ReadingId draft = as(reader, () -> desk.open(studies.get(2))).id();
        as(reader, () -> Entered.flag(desk, draft, true));

        assertThat(as(reader, worklist::piles))
                .containsEntry(Pile.SIGNED, 2)
                .containsEntry(Pile.IN_READING, 1)
                .containsEntry(Pile.SKIPPED, 0)
                .containsEntry(Pile.FLAGGED, 1);
    }

    @Test
    void flagged_studies_are_found_whatever_their_status() {
        ReadingId id = as(reader, () -> desk.open(studies.get(1))).id();
        as(reader, () -> Entered.flag(desk, id, true));

        assertThat(rows(WorklistFilter.ALL.in(Pile.FLAGGED)))
                .singleElement()
                .extracting(row -> row.study().id())
                .isEqualTo(studies.get(1));
        assertThat(as(reader, worklist::piles)).containsEntry(Pile.FLAGGED, 1);
    }

    @Test
    void text_finds_codes_and_uids_and_knows_no_wildcards() {
        var study = as(reader, () -> catalog.study(studies.get(2))).summary();

        assertThat(rows(WorklistFilter.ALL.matching(study.code().toLowerCase(java.util.Locale.ROOT))))
                .extracting(row -> row.study().id())
                .contains(study.id());
        assertThat(rows(WorklistFilter.ALL.matching(study.uid())))
                .extracting(row -> row.study().id())
                .containsExactly(study.id());
        assertThat(rows(WorklistFilter.ALL.matching("%"))).isEmpty();
        assertThat(rows(WorklistFilter.ALL.matching("' or 1=1 --"))).isEmpty();
    }

    @Test
    void a_missing_label_is_not_an_absent_one() {
        var missing = WorklistFilter.ALL.with(Optional.of(ICH), FindingValue.State.MISSING);
        var absent = WorklistFilter.ALL.with(Optional.of(ICH), FindingValue.State.ABSENT);

        assertThat(ids(missing)).contains(studies.get(2)).doesNotContain(studies.get(0), studies.get(1));
        assertThat(ids(absent)).contains(studies.get(1)).doesNotContain(studies.get(0), studies.get(2));
    }

    @Test
    void a_kind_and_a_severity_are_asked_of_the_same_contradiction(@Autowired Comparing comparing) {
        StudyId both = aStudy().with("ich", "").with("fracture", "?").addedTo(dataset, intake);
        comparing.compare(dataset);
        var missing = WorklistFilter.ALL.having(Optional.of(ContradictionKind.LABEL_MISSING));

        assertThat(ids(missing)).contains(studies.get(2), both);
        assertThat(ids(WorklistFilter.ALL.as(Optional.of(Severity.ERROR)))).contains(both);
        assertThat(ids(missing.as(Optional.of(Severity.WARNING)))).contains(studies.get(2), both);
        assertThat(ids(missing.as(Optional.of(Severity.ERROR)))).isEmpty();
        assertThat(ids(WorklistFilter.ALL
                        .having(Optional.of(ContradictionKind.LABEL_UNREADABLE))
                        .as(Optional.of(Severity.ERROR))))
                .contains(both)
                .doesNotContain(studies.get(2));
    }

    @Test
    void every_order_pages_through_each_study_once() {
        for (var column : WorklistOrder.Column.values()) {
            int total = as(reader, () -> worklist.count(WorklistFilter.ALL));
            var order = new WorklistOrder(column, false);
            var seen = new java.util.HashSet<StudyId>();
            for (int offset = 0; offset < total; offset += 2) {
                int from = offset;
                as(reader, () -> worklist.rows(WorklistFilter.ALL, order, from, 2))
                        .forEach(row -> seen.add(row.study().id()));
            }
            assertThat(seen).as(column.name()).hasSize(total);
        }
    }

    @Test
    void the_next_study_is_a_draft_in_progress_then_the_first_unread_one() {
        StudyId first = as(reader, queue::next).orElseThrow();
        as(reader, () -> desk.open(first));
        assertThat(as(reader, queue::next)).contains(first);

        answer(reader, as(reader, () -> desk.open(studies.get(2))).id(), ICH, Verdict.ABSENT);
        assertThat(as(reader, queue::next)).contains(studies.get(2));

        signAll(reader, studies.get(0), Verdict.ABSENT);
        assertThat(as(reader, () -> queue.nextAfter(studies.get(0)))).contains(studies.get(1));
        assertThat(as(reader, () -> queue.upNext(studies.get(0), 1))).containsExactly(studies.get(1));
        assertThat(as(reader, () -> queue.neighbour(studies.get(1), false))).contains(studies.get(0));
        int number = as(reader, () -> queue.position(studies.get(1))).number();
        assertThat(as(reader, () -> queue.position(studies.get(0))).number()).isEqualTo(number - 1);
    }

    @Test
    void what_one_reader_does_is_not_seen_by_another() {
        signAll(reader, studies.get(0), Verdict.PRESENT);

        assertThat(as(
                        second,
                        () -> worklist.rows(
                                WorklistFilter.ALL.matching(code(studies.get(0))), WorklistOrder.READING, 0, 10)))
                .allMatch(row -> row.status() == WorkStatus.TO_READ
                        && row.signedBy() == 0
                        && row.changedAt().isEmpty());
        assertThatThrownBy(() -> as(second, progress::readers)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(second, () -> verified.of(dataset))).isInstanceOf(AccessDeniedException.class);
        assertThat(as(coordinator, progress::readers))
                .anyMatch(each -> each.reader().equals(reader.id()) && each.signed() == 1);
    }

    @Test
    void verified_labels_weigh_what_was_signed_and_nothing_else() {
        signAll(reader, studies.get(0), Verdict.ABSENT);
        signAll(second, studies.get(0), Verdict.ABSENT);
        signAll(reader, studies.get(1), Verdict.UNCERTAIN);
        answer(second, as(second, () -> desk.open(studies.get(1))).id(), ICH, Verdict.PRESENT);

        List<VerifiedStudy> all = as(coordinator, () -> verified.of(dataset).toList());

        assertThat(all).extracting(each -> each.study().id()).containsExactlyElementsOf(studies);
        assertThat(label(all.get(0)).status()).isEqualTo(LabelStatus.AGREED);
        assertThat(label(all.get(0)).finalValue()).contains(Verdict.ABSENT);
        assertThat(label(all.get(0)).registry().isPresent()).isTrue();
        assertThat(label(all.get(1)).status()).isEqualTo(LabelStatus.SINGLE_READ);
        assertThat(label(all.get(1)).finalValue()).contains(Verdict.UNCERTAIN);
        assertThat(label(all.get(2)).status()).isEqualTo(LabelStatus.NOT_READ);
        assertThat(all.get(0).readings())
                .hasSize(2)
                .allMatch(each -> each.signature().length() == 64);
    }

    @Test
    void an_amended_reading_counts_once_it_is_signed_again() {
        ReadingSheet signed = signAll(reader, studies.get(0), Verdict.ABSENT);
        ReadingSheet draft = as(reader, () -> desk.amend(signed.id(), "second thoughts"));
        answer(reader, draft.id(), ICH, Verdict.PRESENT);
        assertThat(label(as(coordinator, () -> verified.of(dataset).toList()).getFirst())
                        .finalValue())
                .contains(Verdict.ABSENT);

        as(reader, () -> desk.sign(draft.id(), desk.look(draft.id()).revision()));

        VerifiedStudy study =
                as(coordinator, () -> verified.of(dataset).toList()).getFirst();
        assertThat(label(study).finalValue()).contains(Verdict.PRESENT);
        assertThat(study.readings())
                .singleElement()
                .extracting(SignedReading::version)
                .isEqualTo(2);
    }

    private static VerifiedLabel label(VerifiedStudy study) {
        return study.labels().stream()
                .filter(each -> each.label().equals(ICH))
                .findFirst()
                .orElseThrow();
    }

    private ReadingSheet signAll(SignedIn person, StudyId study, Verdict verdict) {
        ReadingId id = as(person, () -> desk.open(study)).id();
        LabelSet.hemorrhage().codes().forEach(label -> answer(person, id, label, verdict));
        return as(person, () -> desk.sign(id, desk.look(id).revision()));
    }

    private void answer(SignedIn person, ReadingId id, LabelCode label, Verdict verdict) {
        as(person, () -> Entered.answer(desk, id, label, verdict, SubmitId.fresh()));
    }

    private WorkStatus status(StudyId study) {
        return rows(WorklistFilter.ALL.matching(code(study))).stream()
                .filter(row -> row.study().id().equals(study))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private String code(StudyId study) {
        return as(reader, () -> catalog.study(study)).summary().code();
    }

    private List<StudyId> ids(WorklistFilter filter) {
        return rows(filter).stream().map(row -> row.study().id()).toList();
    }

    private List<WorklistRow> rows(WorklistFilter filter) {
        return as(reader, () -> worklist.rows(filter, WorklistOrder.READING, 0, 5_000));
    }

    private static <T> T as(SignedIn person, Supplier<T> work) {
        return SignInAs.as(person, work);
    }
}
