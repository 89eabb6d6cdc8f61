package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.reports.Rule;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// Collects for each finding of a sentence the cues that reach it, and settles which decides.
final class Cues {
    private static final int GOVERNS = 6;

    private final Passage passage;
    private final List<Finding> findings;
    private final Reach reach;
    private final Neighbours neighbours;
    private final Remains remains;
    private final Years years;
    private final Map<Finding, List<Cue>> cues = new HashMap<>();

    private Cues(Passage passage, List<Finding> findings) {
        this.passage = passage;
        this.findings = findings;
        this.reach = new Reach(passage, findings);
        this.neighbours = new Neighbours(passage, findings, reach);
        this.remains = new Remains(passage, findings);
        this.years = new Years(passage, findings, reach);
    }

    static Cues in(Passage passage, List<Finding> findings) {
        Cues cues = new Cues(passage, findings);
        passage.terms().forEach(cues::act);
        cues.alternatives();
        cues.quoted();
        cues.years.past().forEach(year -> cues.on(cues.years.dated(year), Rule.PAST, year));
        return cues;
    }

    private void act(FoundTerm term) {
        if (remains.isPartly(term)) {
            return;
        }
        switch (term.kind()) {
            case DENIES_BEFORE -> denied(term);
            case DENIES_AS -> deniedAs(term);
            case DENIES_SPREAD -> spreads(term);
            case DENIES_NEXT -> on(reach.behind(term, true), Rule.DENIED_BEFORE, term);
            case DENIES_AFTER -> on(reach.before(term), Rule.DENIED_AFTER, term);
            case DENIES -> eitherSide(term, Rule.DENIED_AFTER, Rule.DENIED_BEFORE);
            case UNCERTAIN_BEFORE -> doubted(term);
            case UNCERTAIN_AFTER -> questioned(term);
            case UNCERTAIN -> eitherSide(term, Rule.UNCERTAIN_AFTER, Rule.UNCERTAIN_BEFORE);
            case PROBABLE -> probable(term);
            case PLAIN_NOT -> plainNot(term);
            case PAST_BEFORE -> pastBefore(term);
            case PAST -> eitherSide(term, Rule.PAST, Rule.PAST);
            case PAST_AFTER -> past(term);
            case PAST_NEXT -> on(neighbours.next(term), Rule.PAST, term);
            case ASKED -> asked(term);
            case ADVISED -> on(reach.rest(term), Rule.ADVISED, term);
            case RESOLVED -> gone(term);
            case EARLIER, NO_DENIAL -> on(years.inEarlierBracket(term), Rule.PAST, term);
            case NOW -> on(remains.replaced(term), Rule.RESOLVED, term);
            case GOING -> on(remains.going(term), Rule.GOING, term);
            default -> {}
        }
    }

    /// "No haemorrhage", "haemorrhage: none", "haemorrhage no"; a nought is only ever an answer.
    private void denied(FoundTerm term) {
        boolean ends = passage.endsSegment(term);
        boolean answer =
                ends && (passage.answers(term) || reach.behind(term, false).isEmpty());
        if (!answer && passage.tokens().get(term.first()).isNumber()) {
            return;
        }
        on(answer ? reach.before(term) : reach.behind(term, false), Rule.DENIED_BEFORE, term);
    }

    /// "Кровоизлиянием не является", "не принимать за кровоизлияние"; the subject of "перелом не является свежим"
    /// stays.
    private void deniedAs(FoundTerm term) {
        Complement complement = new Complement(passage);
        List<Finding> before =
                reach.before(term).stream().filter(complement::isOne).toList();
        List<Finding> behind = reach.behind(term, false);
        if (before.isEmpty()) {
            on(behind, Rule.DENIED_BEFORE, term);
        } else {
            on(before, Rule.DENIED_AFTER, term);
        }
    }

    /// "Кровь в него не поступает", "не заполнен кровью": a haematoma beside the ventricle stays.
    private void spreads(FoundTerm term) {
        int segment = passage.segment(term.first());
        on(
                findings.stream()
                        .filter(one -> passage.segment(one.anchor()) == segment && one.maySpread())
                        .toList(),
                Rule.DENIED_AFTER,
                term);
    }

    private void plainNot(FoundTerm term) {
        PlainNot not = new PlainNot(passage, term);
        List<Finding> next = findings.stream().filter(not::isBesides).toList();
        List<Finding> behind = reach.behind(term, false);
        if (not.isRussian() && !next.isEmpty()) {
            on(next, Rule.DENIED_BEFORE, term);
        } else if (not.isRussian() || behind.isEmpty()) {
            List<Finding> before =
                    reach.before(term).stream().filter(not::mayDeny).toList();
            on(before.isEmpty() ? behind.stream().filter(not::mayDeny).toList() : before, Rule.DENIED_AFTER, term);
        } else {
            denied(term);
        }
    }

    /// "A calcification or a small haemorrhage" leaves open which.
    private void alternatives() {
        for (FoundTerm alike : passage.terms(TermKind.LOOKS_ALIKE).toList()) {
            findings.stream()
                    .filter(one -> !one.isSetAside() && passage.isAlternative(alike, one))
                    .forEach(one -> on(List.of(one), Rule.UNCERTAIN_AFTER, alike));
        }
    }

    private void quoted() {
        Quotes quotes = new Quotes(passage);
        findings.forEach(one -> quotes.around(one).ifPresent(mark -> on(List.of(one), Rule.REFERRAL, mark)));
    }

    private void on(List<Finding> reached, Rule effect, FoundTerm term) {
        reached.forEach(
                one -> cues.computeIfAbsent(one, key -> new ArrayList<>()).add(new Cue(effect, term)));
    }

    private void eitherSide(FoundTerm term, Rule before, Rule behind) {
        List<Finding> inside = reach.within(term);
        List<Finding> left = inside.isEmpty() ? reach.before(term) : inside;
        if (left.isEmpty()) {
            on(reach.behind(term, false), behind, term);
        } else {
            on(left, before, term);
        }
    }

    private void questioned(FoundTerm term) {
        boolean mark = passage.tokens().get(term.first()).is('?');
        List<Finding> before = mark && passage.leansForward(term.first()) ? List.of() : reach.justBefore(term);
        List<Finding> asked = before.isEmpty() && mark ? reach.behind(term, true) : before;
        on(asked, mark ? Rule.QUESTION_MARK : Rule.UNCERTAIN_AFTER, term);
    }

    /// "Possible haemorrhage", and "haemorrhage is possible".
    private void doubted(FoundTerm term) {
        List<Finding> before = neighbours.lastPhrase(term);
        boolean predicate = !before.isEmpty() && neighbours.isPredicate(term);
        List<Finding> behind = predicate ? List.of() : reach.behind(term, false);
        if (behind.isEmpty()) {
            on(before, Rule.UNCERTAIN_AFTER, term);
        } else {
            on(behind, Rule.UNCERTAIN_BEFORE, term);
        }
    }

    /// "To exclude haemorrhage" is the referral's question; "haemorrhage: to be excluded" is the reader's own doubt.
    private void asked(FoundTerm term) {
        if (passage.endsSegment(term) && !passage.opensList(term)) {
            on(reach.justBefore(term), Rule.UNCERTAIN_AFTER, term);
        } else {
            on(reach.headed(term), Rule.REFERRAL, term);
        }
    }

    /// "Регресс САК, переломы основания": across a comma only blood goes.
    private void gone(FoundTerm term) {
        int segment = passage.segment(term.last());
        List<Finding> before = reach.within(term).isEmpty() ? reach.before(term) : reach.within(term);
        List<Finding> behind = reach.behind(term, false).stream()
                .filter(one -> passage.segment(one.anchor()) == segment
                        || one.label().filter(Findings.NEVER_GOES::contains).isEmpty())
                .toList();
        on(before.isEmpty() ? behind : before, Rule.RESOLVED, term);
    }

    /// "Старая гематома", and "гематома (старая)".
    private void pastBefore(FoundTerm term) {
        boolean inserted = passage.standsAlone(term) && passage.opensBracket(passage.segment(term.first()));
        on(inserted ? reach.before(term) : reach.governed(term), Rule.PAST, term);
    }

    private void past(FoundTerm term) {
        List<Finding> before = reach.justBefore(term);
        on(before.isEmpty() ? reach.governed(term) : before, Rule.PAST, term);
        on(years.bracketed(term), Rule.PAST, term);
    }

    private void probable(FoundTerm term) {
        List<Finding> behind = reach.behind(term, false);
        on(behind.isEmpty() ? reach.justBefore(term) : behind, Rule.PROBABLE_CUE, term);
    }

    /// The cue that decides; empty where the finding is plainly there. What a density is said to be in the same
    /// sentence decides over the density: "a dense sulcus, subarachnoid haemorrhage cannot be excluded".
    Optional<Cue> deciding(Finding finding) {
        Optional<Cue> own = own(finding);
        if (own.isPresent() || finding.rule() != Rule.DENSE_AT_PLACE) {
            return own;
        }
        return findings.stream()
                .filter(one -> one.rule() != Rule.DENSE_AT_PLACE && one.label().equals(finding.label()))
                .flatMap(one -> own(one).stream())
                .findFirst();
    }

    private Optional<Cue> own(Finding finding) {
        List<Cue> all = cues.getOrDefault(finding, List.of());
        Optional<Cue> asked = first(all, Rule.REFERRAL, Rule.ADVISED);
        if (asked.isPresent()) {
            return asked;
        }
        Optional<Cue> denied = first(all, Rule.DENIED_BEFORE, Rule.DENIED_AFTER);
        if (denied.isPresent() && !isExempt(finding)) {
            return Optional.of(denial(finding, denied.get()));
        }
        return first(
                        all.stream()
                                .filter(cue -> !remains.isOnlyLess(finding, cue))
                                .toList(),
                        Rule.RESOLVED)
                .or(() -> first(all, Rule.PAST)
                        .filter(past -> !remains.isResidual(finding) && !remains.persists(finding)))
                .or(() -> first(all, Rule.QUESTION_MARK, Rule.UNCERTAIN_BEFORE, Rule.UNCERTAIN_AFTER))
                .or(() -> first(all, Rule.PROBABLE_CUE, Rule.GOING));
    }

    private static Optional<Cue> first(List<Cue> all, Rule... effects) {
        List<Rule> wanted = List.of(effects);
        for (Cue cue : all) {
            if (wanted.contains(cue.effect())) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    /// What is denied may be only a change of the finding, or only a new one.
    private Cue denial(Finding finding, Cue cue) {
        return governing(TermKind.CHANGE, finding)
                .filter(change -> isDeniedBy(change, cue))
                .map(change -> new Cue(Rule.CHANGE_DENIED, change))
                .or(() -> governing(TermKind.ONLY_NEW, finding).map(only -> onlyNew(finding, only)))
                .or(() -> governing(TermKind.ONLY_FRESH, finding).map(only -> new Cue(Rule.FRESH_DENIED, cue.term())))
                .orElse(cue);
    }

    /// Not so in "late changes without haemorrhage".
    private static boolean isDeniedBy(FoundTerm change, Cue cue) {
        return cue.effect() != Rule.DENIED_BEFORE || change.first() > cue.term().first();
    }

    /// "No other haematoma" says nothing of the known one; "no other than the one described" says that it is there.
    private Cue onlyNew(Finding finding, FoundTerm only) {
        return passage.terms(TermKind.APART_FROM)
                .filter(apart -> apart.first() > finding.anchor())
                .filter(apart -> findings.stream().noneMatch(one -> one.anchor() > apart.first()))
                .findFirst()
                .map(apart -> new Cue(Rule.CHANGE_DENIED, apart))
                .orElse(new Cue(Rule.ONLY_NEW_DENIED, only));
    }

    private Optional<FoundTerm> governing(TermKind kind, Finding finding) {
        int segment = passage.segment(finding.anchor());
        return passage.terms(kind)
                .filter(term -> passage.segment(term.first()) == segment && term.last() < finding.anchor())
                .filter(term -> finding.first() - term.last() <= GOVERNS)
                .findFirst();
    }

    private boolean isExempt(Finding finding) {
        int segment = passage.segment(finding.anchor());
        return passage.has(
                TermKind.APART_FROM,
                term -> passage.segment(term.first()) == segment
                        && term.last() < finding.anchor()
                        && findings.stream()
                                .noneMatch(one -> one.anchor() > term.last()
                                        && one.anchor() < finding.anchor()
                                        && one.anchor() != finding.anchor()));
    }

    boolean isResidual(Finding finding) {
        return remains.isResidual(finding);
    }
}
