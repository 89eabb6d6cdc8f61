package org.overread.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.overread.accounts.ProofMeans;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyId;
import org.overread.contradictions.ContradictionDesk;
import org.overread.imaging.Slice;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.review.rounds.Task;
import org.overread.review.rounds.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where readings are written down: every write together with its trace, in one transaction. [ReadingDesk] is the
/// door to it and says who may pass.
@Component
class ReadingBook {
    private final Readings readings;
    private final Entries entries;
    private final Tasks tasks;
    private final SigningBasis basis;
    private final ContradictionDesk contradictions;
    private final AuditTrail trail;
    private final Submissions submissions;
    private final Leases leases;
    private final Clock clock;

    ReadingBook(
            ReadingShelf shelf,
            Tasks tasks,
            SigningBasis basis,
            ContradictionDesk contradictions,
            AuditTrail trail,
            Clock clock) {
        this.readings = shelf.readings();
        this.entries = shelf.entries();
        this.submissions = shelf.submissions();
        this.leases = shelf.leases();
        this.tasks = tasks;
        this.basis = basis;
        this.contradictions = contradictions;
        this.trail = trail;
        this.clock = clock;
    }

    /// The reader's newest version for what the reader has to do with the study now, or a new draft.
    @Transactional
    public ReadingSheet open(StudyId study, SignedIn reader) {
        basis.require(study);
        Optional<Task> assigned = tasks.assigned(study, reader.id());
        Optional<Reading> begun = assigned.isPresent()
                ? assigned.flatMap(Task::assignment).flatMap(readings::newest)
                : readings.newest(study.value(), reader.id().value());
        ReadingSheet opened = begun.map(this::sheet).orElseGet(() -> {
            Task task = assigned.or(() -> tasks.forEveryone(study)).orElseThrow(() -> new NotAssigned(study));
            tasks.requireOpen(task.round());
            Reading draft = readings.saveAndFlush(new Reading(task, study, reader, LabelSet.hemorrhage(), now()));
            trail.record(event("reading.opened", draft)
                    .with(Map.of(
                            "study", study.toString(), "round", task.round().toString())));
            return sheet(draft);
        });
        leases.take(opened.round(), study, Leases.Purpose.READING, reader);
        return opened;
    }

    /// The reader goes away from the study; it may be offered to others.
    @Transactional
    public void leave(ReadingId id, SignedIn reader) {
        readings.findById(id.value())
                .filter(reading -> reading.reader().equals(reader.id()))
                .ifPresent(reading -> leases.release(reading.round(), reading.study(), Leases.Purpose.READING, reader));
    }

    @Transactional(readOnly = true)
    public ReadingSheet look(ReadingId id, SignedIn reader) {
        return sheet(own(readings.findById(id.value()), id, reader));
    }

    @Transactional(readOnly = true)
    public List<Quote> quotes(ReadingId id, SignedIn reader) {
        own(readings.findById(id.value()), id, reader);
        return entries.quotes().standing(id);
    }

    /// Writes one entry, once: a submission that was written before is answered with its first result.
    ///
    /// @throws ChangedElsewhere if something else stands in its place than its author saw, from another window
    /// @throws RevealedMeanwhile if its author saw less than is shown by now
    @Transactional
    public Saved write(ReadingId id, SignedIn reader, Submission submission, Entry entry) {
        Reading reading = own(readings.hold(id.value()), id, reader);
        var before = submissions.writtenAt(id, submission.id());
        if (before.isPresent()) {
            return new Saved(before.get(), sheet(reading));
        }
        Instant now = now();
        entry.apply(reading, now);
        tasks.requireOpen(reading.round());
        requireAsSeen(reading, submission, entry);
        entry.write(entries, new Entries.Place(id, reading.phase(), now));
        submissions.add(id, entry.slot(), submission, now);
        Reading written = readings.saveAndFlush(reading);
        trail.record(event(entry.action(), written).with(entry.details()));
        return new Saved(now, sheet(written));
    }

    /// Writes several entries in one transaction, each under its own id; none leaves the reading as it stands.
    @Transactional
    public Saved writeAll(ReadingId id, SignedIn reader, Map<Submission, Entry> several) {
        List<Saved> saved = several.entrySet().stream()
                .map(one -> write(id, reader, one.getKey(), one.getValue()))
                .toList();
        if (saved.isEmpty()) {
            ReadingSheet standing = look(id, reader);
            return new Saved(standing.changedAt(), standing);
        }
        return saved.getLast();
    }

    private void requireAsSeen(Reading reading, Submission submission, Entry entry) {
        submission.phase().filter(phase -> phase != reading.phase()).ifPresent(phase -> {
            throw new RevealedMeanwhile(reading.id(), phase, reading.phase());
        });
        if (submission.seen().isEmpty() || entry.compared().isEmpty()) {
            return;
        }
        // First of all who wrote last: mostly the same window, and then the sheet need not be read.
        submissions
                .newest(reading.id(), entry.slot())
                .filter(origin -> !origin.device().isSameWindow(submission.from()))
                .ifPresent(origin -> requireSame(
                        reading,
                        entry,
                        submission.seen().get(),
                        entry.compared().get(),
                        origin));
    }

    private void requireSame(Reading reading, Entry entry, String seen, Change change, Submissions.Origin origin) {
        String standing = change.standing(sheet(reading));
        if (!standing.equals(seen) && !standing.equals(change.value())) {
            var theirs = new ChangedElsewhere.Theirs(
                    standing, origin.at(), origin.device().name());
            throw new ChangedElsewhere(reading.id(), entry.slot(), change.value(), theirs);
        }
    }

    /// Changes the reading itself, such as its flag.
    @Transactional
    public Saved change(ReadingId id, SignedIn reader, AuditEvent event, Consumer<Reading> change) {
        Reading reading = own(readings.hold(id.value()), id, reader);
        change.accept(reading);
        tasks.requireOpen(reading.round());
        Reading written = readings.saveAndFlush(reading);
        trail.record(event);
        ReadingSheet sheet = sheet(written);
        return new Saved(sheet.changedAt(), sheet);
    }

    @Transactional
    public ReadingSheet reveal(ReadingId id, SignedIn reader, long expected) {
        Reading reading = own(readings.hold(id.value()), id, reader);
        requireFresh(reading, expected);
        var answers = complete(reading);
        var place = new Entries.Place(id, reading.phase(), now());
        reading.reveal(place.at());
        tasks.requireOpen(reading.round());
        entries.sealPhase(place, answers.verdicts());
        Reading revealed = readings.saveAndFlush(reading);
        trail.record(event("reading.revealed", revealed)
                .with(Map.of(
                        "sealed",
                        place.phase().name(),
                        "shown",
                        revealed.phase().name())));
        return sheet(revealed);
    }

    @Transactional
    public ReadingSheet sign(ReadingId id, SignedIn reader, long expected) {
        Reading reading = own(readings.hold(id.value()), id, reader);
        if (reading.isSigned() && reading.revision() == expected + 1) {
            return sheet(reading);
        }
        requireFresh(reading, expected);
        var answers = complete(reading);
        Instant now = now();
        ProofMeans proof = basis.requireProof();
        reading.sign(reader.name(), basis.now(reading.study()), now);
        String hash = basis.seal(reading, answers);
        reading.seal(hash);
        tasks.requireOpen(reading.round());
        Reading signed = readings.saveAndFlush(reading);
        entries.seal(id, hash, answers.verdicts());
        reading.assignment().ifPresent(assignment -> tasks.done(assignment, now));
        trail.record(event("reading.signed", signed).with(Map.of("signature", hash, "proof", proof.word())));
        contradictions.signed(signed.study(), answers.verdicts());
        return sheet(signed);
    }

    /// A new draft that starts from the signed answers and comments.
    @Transactional
    public ReadingSheet amend(ReadingId id, SignedIn reader, String reason) {
        Reading signed = own(readings.hold(id.value()), id, reader);
        var newest = signed.assignment().isPresent()
                ? signed.assignment().flatMap(readings::newest)
                : readings.newest(signed.study().value(), reader.id().value());
        if (newest.isEmpty() || !newest.get().id().equals(id)) {
            throw new NotSignedYet(id);
        }
        Instant now = now();
        Reading opened = signed.amended(reader, LabelSet.hemorrhage(), reason, now);
        tasks.requireOpen(signed.round());
        opened.changed(now);
        Reading draft = readings.saveAndFlush(opened);
        entries.copy(id, new Entries.Place(draft.id(), draft.phase(), now));
        trail.record(event("reading.amended", draft).because(reason).with(Map.of("amends", id.toString())));
        return sheet(draft);
    }

    /// Adds to what was seen of a draft; no change of the reading, and nothing once it is signed.
    @Transactional
    public void shown(ReadingId id, SignedIn reader, SeriesId series, Map<Slice, List<Showing>> shown) {
        Reading reading = own(readings.hold(id.value()), id, reader);
        if (!reading.isSigned()) {
            shown.forEach((slice, showings) ->
                    showings.forEach(showing -> entries.showings().add(id, series, slice, showing)));
        }
    }

    @Transactional(readOnly = true)
    public Map<SeriesId, Showings.Seen> showings(ReadingId id, SignedIn reader) {
        own(readings.findById(id.value()), id, reader);
        return entries.showings().of(id);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static AuditEvent event(String action, Reading reading) {
        return event(action, reading.id());
    }

    static AuditEvent event(String action, ReadingId id) {
        return AuditEvent.done(action, "reading:" + id);
    }

    /// A reader's own reading; once the reader is to read the study again, the earlier one is out of sight.
    private Reading own(Optional<Reading> found, ReadingId id, SignedIn reader) {
        return found.filter(reading -> reading.reader().equals(reader.id()))
                .filter(reading -> tasks.assigned(reading.study(), reader.id())
                        .filter(task -> !task.done() && !task.assignment().equals(reading.assignment()))
                        .isEmpty())
                .orElseThrow(() -> new NotAssigned(id));
    }

    private static void requireFresh(Reading reading, long expected) {
        if (reading.revision() != expected) {
            throw new StaleReading(reading.id(), expected, reading.revision());
        }
    }

    /// The standing answers to the labels of the round.
    private Signature.Answers complete(Reading reading) {
        var answers = entries.standing(reading.id());
        List<LabelCode> open = labels(reading).stream()
                .filter(code -> !answers.verdicts().containsKey(code))
                .toList();
        if (!open.isEmpty()) {
            throw new IncompleteReading(reading.id(), open);
        }
        return answers;
    }

    private List<LabelCode> labels(Reading reading) {
        return tasks.round(reading.round()).labels();
    }

    private ReadingSheet sheet(Reading reading) {
        return reading.sheet(entries.standing(reading.id()), labels(reading));
    }
}
