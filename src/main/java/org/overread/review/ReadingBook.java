package org.overread.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyId;
import org.overread.imaging.Slice;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where readings are written down: every write together with its trace, in one transaction. [ReadingDesk] is the
/// door to it and says who may pass.
@Component
class ReadingBook {
    private final Readings readings;
    private final Entries entries;
    private final Rounds rounds;
    private final SigningBasis basis;
    private final AuditTrail trail;
    private final Clock clock;

    ReadingBook(Readings readings, Entries entries, Rounds rounds, SigningBasis basis, AuditTrail trail, Clock clock) {
        this.readings = readings;
        this.entries = entries;
        this.rounds = rounds;
        this.basis = basis;
        this.trail = trail;
        this.clock = clock;
    }

    /// The reader's newest version for the study, or a new draft.
    @Transactional
    public ReadingSheet open(StudyId study, SignedIn reader) {
        basis.require(study);
        return readings.newest(study.value(), reader.id().value())
                .map(this::sheet)
                .orElseGet(() -> {
                    Reading draft = readings.saveAndFlush(
                            new Reading(rounds.openFor(study), study, reader, LabelSet.hemorrhage(), now()));
                    trail.record(event("reading.opened", draft).with(Map.of("study", study.toString())));
                    return sheet(draft);
                });
    }

    @Transactional(readOnly = true)
    public ReadingSheet look(ReadingId id, SignedIn reader) {
        return sheet(own(readings.findById(id.value()), id, reader));
    }

    /// Writes one entry, once: a submission that was written before is answered with its first result.
    @Transactional
    public Saved write(ReadingId id, SignedIn reader, SubmitId submit, Entry entry) {
        Reading reading = own(readings.hold(id.value()), id, reader);
        var before = entries.writtenAt(id, submit);
        if (before.isPresent()) {
            return new Saved(before.get(), sheet(reading));
        }
        Instant now = now();
        reading.changed(now);
        entry.write(entries, now);
        Reading written = readings.saveAndFlush(reading);
        trail.record(event(entry.action(), written).with(entry.details()));
        return new Saved(now, sheet(written));
    }

    /// Changes the reading itself, such as its flag.
    @Transactional
    public Saved change(ReadingId id, SignedIn reader, AuditEvent event, Consumer<Reading> change) {
        Reading reading = own(readings.hold(id.value()), id, reader);
        change.accept(reading);
        Reading written = readings.saveAndFlush(reading);
        trail.record(event);
        ReadingSheet sheet = sheet(written);
        return new Saved(sheet.changedAt(), sheet);
    }

    @Transactional
    public ReadingSheet sign(ReadingId id, SignedIn reader, long expected) {
        Reading reading = own(readings.hold(id.value()), id, reader);
        if (reading.isSigned() && reading.revision() == expected + 1) {
            return sheet(reading);
        }
        if (reading.revision() != expected) {
            throw new StaleReading(id, expected, reading.revision());
        }
        var answers = entries.standing(id);
        List<LabelCode> open = LabelSet.hemorrhage().codes().stream()
                .filter(code -> !answers.verdicts().containsKey(code))
                .toList();
        if (!open.isEmpty()) {
            throw new IncompleteReading(id, open);
        }
        Instant now = now();
        String hash = basis.signature(reading, reader, now, answers);
        reading.sign(reader.name(), hash, now);
        Reading signed = readings.saveAndFlush(reading);
        entries.seal(id, hash, answers.verdicts());
        trail.record(event("reading.signed", signed).with(Map.of("signature", hash)));
        return sheet(signed);
    }

    /// A new draft that starts from the signed answers and comments.
    @Transactional
    public ReadingSheet amend(ReadingId id, SignedIn reader, String reason) {
        Reading signed = own(readings.hold(id.value()), id, reader);
        var newest = readings.newest(signed.study().value(), reader.id().value());
        if (newest.isEmpty() || !newest.get().id().equals(id)) {
            throw new NotSignedYet(id);
        }
        Instant now = now();
        Reading opened = signed.amended(reader, LabelSet.hemorrhage(), reason, now);
        opened.changed(now);
        Reading draft = readings.saveAndFlush(opened);
        entries.copy(id, draft.id(), now);
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

    private static Reading own(java.util.Optional<Reading> found, ReadingId id, SignedIn reader) {
        return found.filter(reading -> reading.reader().equals(reader.id())).orElseThrow(() -> new NotAssigned(id));
    }

    private ReadingSheet sheet(Reading reading) {
        return reading.sheet(entries.standing(reading.id()));
    }
}
