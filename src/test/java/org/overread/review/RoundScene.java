package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;
import static org.overread.testing.RoundFixtures.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.home.SystemActor;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.rounds.RoundDesk;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Six studies, three readers with accounts, and what people do with a round.
abstract class RoundScene {
    @Autowired
    RoundDesk rounds;

    @Autowired
    ReadingDesk desk;

    @Autowired
    ReadingQueue queue;

    @Autowired
    Worklist worklist;

    @Autowired
    Progress progress;

    @Autowired
    Reads reads;

    @Autowired
    StudyCatalog catalog;

    @Autowired
    CatalogIntake intake;

    @Autowired
    AccountDesk accounts;

    @Autowired
    JdbcClient jdbc;

    List<SignedIn> people = List.of();
    DatasetId dataset = new DatasetId(java.util.UUID.randomUUID());
    final List<StudyId> studies = new ArrayList<>();

    @BeforeEach
    void importStudies() {
        dataset = aDataset(intake);
        for (int n = 0; n < 6; n++) {
            studies.add(aStudy().with("ich", "1").withReport("en", "Blood.").addedTo(dataset, intake));
        }
        people =
                List.of(aPerson(accounts, Role.READER), aPerson(accounts, Role.READER), aPerson(accounts, Role.READER));
    }

    Sight sight(SignedIn reader, StudyId study) {
        var detail = as(reader, () -> catalog.study(study));
        Sight sight = detail.summary().sight();
        assertThat(detail.report().isEmpty()).isEqualTo(!sight.includes(Sight.REPORT));
        assertThat(detail.summary().labels().isEmpty()).isEqualTo(!sight.includes(Sight.REGISTRY));
        return sight;
    }

    /// Reads and signs whatever comes next, until nothing comes.
    List<StudyId> readThrough(SignedIn reader) {
        List<StudyId> order = new ArrayList<>();
        Optional<StudyId> next = as(reader, queue::next).filter(studies::contains);
        while (next.isPresent()) {
            StudyId study = next.get();
            order.add(study);
            signAll(reader, study, Verdict.ABSENT);
            next = as(reader, () -> queue.nextAfter(study)).filter(studies::contains);
        }
        return order;
    }

    void signAll(SignedIn reader, StudyId study, Verdict verdict) {
        ReadingId id = as(reader, () -> desk.open(study)).id();
        ReadingSheet sheet = answerAll(reader, id, verdict);
        as(reader, () -> desk.sign(id, sheet.revision()));
    }

    ReadingSheet answerAll(SignedIn reader, ReadingId id, Verdict verdict) {
        LabelSet.hemorrhage()
                .codes()
                .forEach(label -> as(reader, () -> Entered.answer(desk, id, label, verdict, SubmitId.fresh())));
        return as(reader, () -> desk.look(id));
    }

    Supplier<Saved> answering(ReadingSheet sheet, Verdict verdict) {
        return () ->
                Entered.answer(desk, sheet.id(), LabelSet.hemorrhage().codes().getFirst(), verdict, SubmitId.fresh());
    }

    List<StudyId> inDataset(SignedIn reader) {
        return as(reader, () -> worklist.rows(WorklistFilter.ALL, WorklistOrder.READING, 0, 5_000)).stream()
                .map(row -> row.study().id())
                .filter(studies::contains)
                .toList();
    }

    static <T> T as(SignedIn person, Supplier<T> work) {
        return SignInAs.as(person, work);
    }

    static <T> T coordinate(Supplier<T> work) {
        return SystemActor.call(work);
    }

    static void coordinate(Runnable work) {
        SystemActor.run(work);
    }
}
