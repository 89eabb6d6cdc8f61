package org.overread.reports.sense;

import java.util.List;
import java.util.stream.Stream;
import org.overread.reports.Rule;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// Tells whether something is left of a finding that is past or going.
final class Remains {
    private static final int BESIDE = 2;
    private static final int NOW_REACHES = 5;
    private static final int GOVERNS = 6;

    private final Passage passage;
    private final List<Finding> findings;

    Remains(Passage passage, List<Finding> findings) {
        this.passage = passage;
        this.findings = findings;
    }

    /// Residual blood, and blood that persists; not what blood left behind, such as "a residual cyst".
    boolean isResidual(Finding finding) {
        int segment = passage.segment(finding.anchor());
        return passage.has(
                TermKind.RESIDUAL,
                term -> passage.segment(term.first()) == segment
                        && !isDenied(term)
                        && (term.first() < finding.anchor() || passage.endsSegment(term) || isMeasured(term)));
    }

    /// "SDH evacuated with residual 4 mm".
    private boolean isMeasured(FoundTerm term) {
        int next = term.last() + 1;
        return next < passage.size() && passage.tokens().get(next).isNumber();
    }

    /// "Остаточное кровоизлияние (регресс)": residual blood that grows less is there.
    boolean isOnlyLess(Finding finding, Cue cue) {
        return cue.effect() == Rule.RESOLVED
                && isResidual(finding)
                && passage.segment(cue.term().first()) != passage.segment(finding.anchor());
    }

    /// Whether the sentence goes on to say, without naming it again, that the finding is still there.
    boolean persists(Finding finding) {
        return passage.has(TermKind.RESIDUAL, term -> {
            int segment = passage.segment(term.first());
            return segment > passage.segment(finding.anchor())
                    && !isDenied(term)
                    && findings.stream().noneMatch(one -> passage.segment(one.anchor()) == segment);
        });
    }

    /// "Partially resolved", "удалена часть": what is gone in part is there.
    boolean isPartly(FoundTerm term) {
        return switch (term.kind()) {
            case PAST, PAST_BEFORE, RESOLVED ->
                passage.has(
                        TermKind.PARTLY,
                        part -> passage.segment(part.first()) == passage.segment(term.first())
                                && part.first() - term.last() <= 1
                                && term.first() - part.last() <= BESIDE);
            default -> false;
        };
    }

    /// What an action of going speaks of: "резорбция гематомы".
    List<Finding> going(FoundTerm term) {
        int segment = passage.segment(term.last());
        return findings.stream()
                .filter(one -> one.anchor() > term.last() && passage.segment(one.anchor()) == segment)
                .filter(one -> one.first() - term.last() <= GOVERNS)
                .toList();
    }

    /// What "now" is said to have become something else, or is denied: "кровь в цистернах 12.03, теперь нет", "the
    /// bleed is now a cavity".
    List<Finding> replaced(FoundTerm now) {
        int segment = passage.segment(now.first());
        List<Finding> before =
                findings.stream().filter(one -> one.anchor() < now.first()).toList();
        boolean remnant = passage.has(
                TermKind.REMNANT, term -> term.first() > now.last() && term.first() - now.last() <= NOW_REACHES);
        boolean nothingElse = findings.stream()
                .noneMatch(one -> one.anchor() > now.last() && passage.segment(one.anchor()) == segment);
        boolean denied = nothingElse
                && passage.has(
                        TermKind.DENIES, term -> term.first() > now.last() && passage.segment(term.first()) == segment)
                && Stream.of(TermKind.CHANGE, TermKind.ONLY_NEW)
                        .flatMap(passage::terms)
                        .noneMatch(term -> term.first() > now.last());
        boolean stays = Stream.of(TermKind.RESIDUAL, TermKind.COMPARES)
                .flatMap(passage::terms)
                .anyMatch(term -> term.first() > now.last() && !isDenied(term));
        return (remnant || denied) && !stays ? before : List.of();
    }

    /// "No residual".
    private boolean isDenied(FoundTerm residual) {
        return Stream.of(TermKind.DENIES_BEFORE, TermKind.DENIES_NEXT)
                .flatMap(passage::terms)
                .anyMatch(term -> term.last() < residual.first() && residual.first() - term.last() <= BESIDE);
    }
}
