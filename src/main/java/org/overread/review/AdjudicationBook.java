package org.overread.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.catalog.StudyId;
import org.overread.labels.Verdict;
import org.overread.review.rounds.RoundId;
import org.springframework.stereotype.Component;

/// Where rulings are written down, each with its trace. [AdjudicationDesk] is the door to it.
@Component
class AdjudicationBook {
    private final Rulings rulings;
    private final Leases leases;
    private final QuoteEntries quotes;
    private final AuditTrail trail;
    private final Clock clock;

    AdjudicationBook(Rulings rulings, Leases leases, QuoteEntries quotes, AuditTrail trail, Clock clock) {
        this.rulings = rulings;
        this.leases = leases;
        this.quotes = quotes;
        this.trail = trail;
        this.clock = clock;
    }

    Map<Rulings.Subject, Ruling> rulings(Collection<StudyId> studies) {
        return rulings.of(studies);
    }

    /// The sentences that a reader gave as evidence.
    List<Quote> quotes(ReadingId reading) {
        return quotes.standing(reading);
    }

    void take(RoundId round, StudyId study, SignedIn adjudicator) {
        leases.take(round, study, Leases.Purpose.ADJUDICATION, adjudicator).ifPresent(holder -> {
            throw new InUse(holder);
        });
    }

    void release(RoundId round, StudyId study, SignedIn adjudicator) {
        leases.release(round, study, Leases.Purpose.ADJUDICATION, adjudicator);
    }

    /// Writes a ruling, once: a repeated submission writes nothing.
    void rule(Rulings.Subject subject, String side, Decision decision, SignedIn adjudicator, SubmitId submit) {
        String reason = decision.reason().strip();
        if (reason.length() < ReasonTooShort.MINIMUM) {
            throw new ReasonTooShort(decision.reason());
        }
        if (rulings.isKnown(submit)) {
            return;
        }
        take(subject.round(), subject.study(), adjudicator);
        String kept = reason.substring(0, Math.min(reason.length(), ReadingDesk.LONGEST_REASON));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rulings.add(subject, new Ruling(decision.verdict(), side, kept, adjudicator.name(), now), adjudicator, submit);
        trail.record(AuditEvent.done("adjudication.ruled", "study:" + subject.study())
                .because(kept)
                .with(Map.of(
                        "round", subject.round().toString(),
                        "label", subject.label().value(),
                        "verdict", decision.verdict().map(Verdict::name).orElse("INDETERMINATE"),
                        "side", side)));
    }
}
