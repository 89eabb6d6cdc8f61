package org.overread.agreement;

import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;
import static org.overread.testing.RoundFixtures.aPerson;
import static org.overread.testing.SignInAs.as;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.home.SystemActor;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.ReadingSheet;
import org.overread.review.SubmitId;
import org.overread.review.rounds.Checks;
import org.overread.review.rounds.Protocol;
import org.overread.review.rounds.ReadKind;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundPlan;
import org.overread.review.rounds.StudyChoice;
import org.overread.testing.Entered;

/// A round that is planned, opened, read to its end and closed through the services, as the pages do it. Its six
/// [ErringReaders] take what their queue offers until it offers nothing, and once more when the hidden repeats are due.
/// What they answered is kept here beside the database, so that figures can be counted without the code under test.
final class ServedRound {
    static final LabelCode ICH = new LabelCode("ich");
    private static final int PERCENT = 10;
    private static final Duration FORGOTTEN = Duration.ofDays(15);

    final List<Given> given = new ArrayList<>();
    final Map<StudyId, Boolean> truth = new HashMap<>();
    final Map<StudyId, Boolean> registry = new HashMap<>();
    final List<SignedIn> readers = new ArrayList<>();
    final DatasetId dataset;
    final RoundId round;
    private final Set<StudyId> sentinels = new HashSet<>();
    private final Services services;
    private final SplittableRandom random;

    /// One signed answer.
    record Given(StudyId study, SignedIn reader, ReadKind kind, boolean present) {}

    ServedRound(Services services, int studies, long seed) {
        this.services = services;
        random = new SplittableRandom(seed);
        dataset = aDataset(services.intake());
        int known = studies / PERCENT;
        IntStream.range(0, studies + known).forEach(study -> add(study < known));
        for (int reader = 0; reader < ErringReaders.ERRORS.length; reader++) {
            readers.add(aPerson(services.accounts(), Role.READER));
        }
        round = SystemActor.call(() -> services.rounds().plan(plan(seed)));
        SystemActor.run(() -> services.rounds().open(round));
    }

    /// Everybody reads whatever comes.
    ServedRound read() {
        readers.forEach(this::readThrough);
        services.clock().pass(FORGOTTEN);
        readers.forEach(this::readThrough);
        return this;
    }

    ServedRound close() {
        SystemActor.run(() -> services.rounds().close(round));
        return this;
    }

    List<Given> of(ReadKind kind) {
        return given.stream().filter(one -> one.kind() == kind).toList();
    }

    List<Given> of(ReadKind kind, SignedIn reader) {
        return of(kind).stream().filter(one -> one.reader().equals(reader)).toList();
    }

    /// What each reader of the ordinary reads said, by study.
    Map<StudyId, Map<SignedIn, Boolean>> answers() {
        Map<StudyId, Map<SignedIn, Boolean>> answers = new HashMap<>();
        of(ReadKind.ORDINARY)
                .forEach(one -> answers.computeIfAbsent(one.study(), study -> new HashMap<>())
                        .put(one.reader(), one.present()));
        return answers;
    }

    private void add(boolean sentinel) {
        boolean present = random.nextDouble() < ErringReaders.PREVALENCE;
        boolean listed = present == (random.nextDouble() >= ErringReaders.REGISTRY_ERROR);
        StudyId study = aStudy().with(ICH.value(), listed ? "1" : "0").addedTo(dataset, services.intake());
        truth.put(study, present);
        registry.put(study, listed);
        if (sentinel) {
            sentinels.add(study);
        }
    }

    private RoundPlan plan(long seed) {
        String known = services.catalog().studies(sentinels).stream()
                .map(study -> line(study, truth.getOrDefault(study.id(), false)))
                .collect(Collectors.joining("\n"));
        return new RoundPlan(
                dataset,
                "Simulated " + seed,
                Protocol.VERIFY,
                StudyChoice.Matching.ALL,
                seed,
                readers.stream().map(SignedIn::id).toList(),
                ErringReaders.EACH,
                List.of(ICH),
                "",
                new Checks(PERCENT, PERCENT, 0),
                known,
                Optional.empty());
    }

    private static String line(StudySummary study, boolean present) {
        return study.code() + " ich=" + (present ? "present" : "absent");
    }

    private void readThrough(SignedIn reader) {
        double error = ErringReaders.ERRORS[readers.indexOf(reader)];
        Set<StudyId> before = given.stream()
                .filter(one -> one.reader().equals(reader))
                .map(Given::study)
                .collect(Collectors.toSet());
        Optional<StudyId> next = as(reader, services.queue()::next);
        while (next.isPresent()) {
            StudyId study = next.get();
            boolean right = random.nextDouble() >= error;
            boolean present = truth.getOrDefault(study, false) == right;
            sign(reader, study, present ? Verdict.PRESENT : Verdict.ABSENT);
            ReadKind first = sentinels.contains(study) ? ReadKind.SENTINEL : ReadKind.ORDINARY;
            given.add(new Given(study, reader, before.contains(study) ? ReadKind.REPEAT : first, present));
            next = as(reader, () -> services.queue().nextAfter(study));
        }
    }

    private void sign(SignedIn reader, StudyId study, Verdict verdict) {
        ReadingSheet sheet = as(reader, () -> services.desk().open(study));
        ReadingSheet answered = as(
                        reader, () -> Entered.answer(services.desk(), sheet.id(), ICH, verdict, SubmitId.fresh()))
                .sheet();
        as(reader, () -> services.desk().sign(sheet.id(), answered.revision()));
    }
}
