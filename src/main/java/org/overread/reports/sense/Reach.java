package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// How far a cue reaches to either side in its sentence.
///
/// A full stop ends it, a comma alone does not: it ends before a segment that says that something is there, that
/// measures something, that has a cue of its own, or whose finding stands in the nominative.
final class Reach {
    private static final List<String> PLURAL = List.of("ны", "ты", "ют", "ются", "ятся");
    private static final List<String> IMPERSONAL = List.of("нет", "было", "имеется", "без");
    private static final List<String> LOCATIVE = List.of("ах", "ях", "ом", "е");
    private static final int SHORTEST_CUE_CUT = 3;
    private static final int LISTED_WORDS = 2;
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

    private final Passage passage;
    private final List<Finding> findings;
    private final Segments segments;
    private final Genitives genitives;
    private final Abbreviations abbreviations;

    Reach(Passage passage, List<Finding> findings) {
        this.passage = passage;
        this.findings = findings;
        this.segments = new Segments(passage, findings);
        this.genitives = new Genitives(passage, findings);
        this.abbreviations = new Abbreviations(passage);
    }

    /// Findings behind the cue.
    ///
    /// @param narrow the cue governs its next words only, as "without" does
    List<Finding> behind(FoundTerm cue, boolean narrow) {
        return behind(cue, narrow, false);
    }

    /// Findings behind a word of the past or of the referral, which may be part of a small heading: "old scans: …".
    List<Finding> headed(FoundTerm cue) {
        return behind(cue, true, true);
    }

    private List<Finding> behind(FoundTerm cue, boolean narrow, boolean headsList) {
        int from = cue.last();
        int segment = passage.segment(cue.last());
        int stop = nextBut(from);
        int lastSegment = segment;
        boolean list = passage.opensList(cue) || headsList && passage.opensColon(segment + 1);
        while (lastSegment < passage.lastSegment()
                && (list
                        ? !segments.isIndependent(lastSegment + 1)
                        : reachesBehind(lastSegment + 1, cue, narrow)
                                || isAskedToo(lastSegment + 1, cue)
                                || headsList && isListed(lastSegment + 1, cue))) {
            lastSegment++;
        }
        int end = lastSegment;
        return findings.stream()
                .filter(one -> one.anchor() > from && one.anchor() < stop && passage.segment(one.anchor()) <= end)
                .toList();
    }

    /// Findings before the cue.
    List<Finding> before(FoundTerm cue) {
        int segment = passage.segment(cue.first());
        int opened = opening(cue);
        int stop = Math.max(previousBut(cue.first()), isRussian(cue) ? genitives.listBefore(opened) : opened);
        int firstSegment = subject(segment, cue);
        if (refersBack(segment, cue)) {
            firstSegment = named(segment);
        }
        if (!segments.hasFinding(segment)) {
            int bracket = passage.bracketBefore(segment);
            firstSegment = bracket < segment ? Math.max(0, Math.min(firstSegment, bracket - 1)) : firstSegment;
        }
        while (firstSegment > 0 && (opened >= 0 || reachesBefore(firstSegment - 1, segment, cue))) {
            firstSegment--;
        }
        int begin = firstSegment;
        return findings.stream()
                .filter(one ->
                        one.anchor() < cue.first() && one.anchor() > stop && passage.segment(one.anchor()) >= begin)
                .toList();
    }

    /// The segment that holds what a cue behind its finding speaks of.
    private int subject(int segment, FoundTerm cue) {
        boolean answers = passage.answers(cue) || passage.standsAlone(cue) && passage.opensBracket(segment);
        if (answers) {
            return Math.max(0, segment - 1);
        }
        if (!segments.hasFinding(segment) && segment > 1 && passage.isInserted(segment - 1) && !isImpersonal(cue)) {
            return named(segment);
        }
        boolean goesOn = !segments.hasFinding(segment)
                && (passage.beginsWithPreposition(segment) || isOneMorePlace(segment, cue));
        return goesOn && !segments.isClosed(named(segment)) ? named(segment) : segment;
    }

    /// "Кровь в цистернах, бороздах не видна": between the comma and the cue there is a place alone.
    private boolean isOneMorePlace(int segment, FoundTerm cue) {
        return Stream.of(TermKind.PLACE, TermKind.NEAR, TermKind.WITHIN)
                .anyMatch(kind -> passage.has(
                        kind,
                        place -> passage.segment(place.first()) == segment
                                && place.first() > 0
                                && passage.tokens().get(place.first() - 1).is(',')
                                && place.last() == cue.first() - 1
                                && LOCATIVE.stream()
                                        .anyMatch(passage.tokens()
                                                .get(place.last())
                                                .text()::endsWith)));
    }

    /// "Нет", "не было" need a subject in the genitive beside them.
    private boolean isImpersonal(FoundTerm cue) {
        return passage.isAny(cue.last(), IMPERSONAL);
    }

    /// Findings of the nearest earlier segment that names any, for a cue in a segment that names none: "a dense focus,
    /// blood or calcium, impossible to tell".
    List<Finding> lastNamed(FoundTerm cue) {
        int segment = passage.segment(cue.first());
        int named = segments.hasFinding(segment) ? segment : named(segment);
        int stop = previousBut(cue.first());
        return findings.stream()
                .filter(one ->
                        one.anchor() < cue.first() && one.anchor() > stop && passage.segment(one.anchor()) == named)
                .toList();
    }

    /// All findings behind the cue, up to a "but".
    List<Finding> rest(FoundTerm cue) {
        int stop = nextBut(cue.last());
        return findings.stream()
                .filter(one -> one.anchor() > cue.last() && one.anchor() < stop)
                .toList();
    }

    /// Findings behind a word of the past: only the noun that it governs, not what is then said to be there ("in place
    /// of the removed tumour a haematoma").
    List<Finding> governed(FoundTerm cue) {
        List<Finding> reached = new ArrayList<>();
        for (Finding one : headed(cue)) {
            boolean anew = isRussian(cue)
                            && one.nominative()
                            && !abbreviations.isJoined(one)
                            && reached.stream().anyMatch(other -> !other.nominative())
                    || passage.has(TermKind.SEEN, seen -> seen.first() > cue.last() && seen.last() < one.anchor());
            if (anew) {
                break;
            }
            reached.add(one);
        }
        return reached;
    }

    /// Findings in the gap of a cue: "исключить САК нельзя".
    List<Finding> within(FoundTerm cue) {
        return findings.stream()
                .filter(one -> one.anchor() > cue.first() && one.anchor() < cue.last())
                .toList();
    }

    /// Whether a cue without a finding in its own segment has a word that speaks of an earlier one.
    private boolean refersBack(int segment, FoundTerm cue) {
        return !segments.hasFinding(segment)
                && !passage.has(TermKind.CHANGE, word -> passage.segment(word.first()) == segment)
                && passage.has(
                        TermKind.REFERS_BACK,
                        word -> word.last() < cue.first() && passage.segment(word.first()) >= segment - 1);
    }

    /// The nearest segment before this one that names a finding; this one where none does.
    private int named(int segment) {
        int earlier = segment - 1;
        while (earlier >= 0 && !segments.hasFinding(earlier)) {
            earlier--;
        }
        return earlier < 0 ? segment : earlier;
    }

    /// Findings before the cue in its own segment.
    List<Finding> justBefore(FoundTerm cue) {
        int segment = passage.segment(cue.first());
        return findings.stream()
                .filter(one -> one.anchor() < cue.first() && passage.segment(one.anchor()) == segment)
                .toList();
    }

    /// "Исключить ВЧК, перелом": the accusative of a list looks like the nominative.
    private boolean isAskedToo(int segment, FoundTerm cue) {
        return cue.kind() == TermKind.ASKED && segments.hasFinding(segment) && segments.isBare(segment);
    }

    /// "В анамнезе ВЖК, ДАП, САК": a word that begins the sentence governs a list of single words.
    private boolean isListed(int segment, FoundTerm cue) {
        int words = 0;
        for (int i = passage.firstToken(segment); i < passage.size() && passage.segment(i) == segment; i++) {
            words += passage.tokens().get(i).isWord() ? 1 : 0;
        }
        boolean begins = passage.segment(cue.first()) == 0 && passage.isFirstWord(cue.first());
        return begins && words <= LISTED_WORDS && !segments.isIndependent(segment);
    }

    /// "Возможно, тонкая гематома": the comma only sets off the word.
    private boolean isParenthetical(FoundTerm cue) {
        return passage.standsAlone(cue)
                && (cue.kind() == TermKind.UNCERTAIN_BEFORE || cue.kind() == TermKind.UNCERTAIN);
    }

    private boolean reachesBehind(int segment, FoundTerm cue, boolean narrow) {
        if (segment == passage.segment(cue.last()) + 1 && isParenthetical(cue)) {
            return true;
        }
        if (segments.isIndependent(segment) || segments.beginsAnew(segment)) {
            return false;
        }
        if (isRussian(cue)) {
            boolean dependent = segment == passage.segment(cue.last()) + 1
                    && (passage.opensBracket(segment) || passage.isClause(segment));
            return (dependent || !segments.hasNominative(segment)) && (!narrow || segments.hasFinding(segment));
        }
        return !narrow || segments.leadsToOr(segment);
    }

    private boolean reachesBefore(int segment, int last, FoundTerm cue) {
        boolean alone = segment == passage.segment(cue.first()) - 1 && passage.standsAlone(cue);
        if (alone ? segments.isClosed(segment) : segments.isIndependent(segment)) {
            return false;
        }
        if (isRussian(cue)) {
            return !segments.hasNominative(segment) || segments.isBare(segment) && isPlural(cue);
        }
        return segments.hasJoining(last)
                || alone
                || (passage.answers(cue) || passage.endsSegment(cue)) && segments.isBare(segment);
    }

    /// "Не выявлены", "отсутствуют", or cut off so that it may be.
    private boolean isPlural(FoundTerm cue) {
        int next = cue.last() + 1;
        String word = passage.tokens().get(cue.last()).text();
        return PLURAL.stream().anyMatch(word::endsWith)
                || word.length() > SHORTEST_CUE_CUT
                        && next < passage.size()
                        && passage.tokens().get(next).is('.')
                        && CONSONANTS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /// Where "данных за" or "evidence of" opens what the cue closes; −1 where nothing does.
    private int opening(FoundTerm cue) {
        return passage.terms(TermKind.EVIDENCE)
                .filter(term -> term.last() < cue.first())
                .mapToInt(FoundTerm::first)
                .max()
                .orElse(-1);
    }

    private int nextBut(int from) {
        return passage.terms(TermKind.BUT)
                .mapToInt(FoundTerm::first)
                .filter(position -> position > from)
                .min()
                .orElse(passage.size());
    }

    private int previousBut(int before) {
        return passage.terms(TermKind.BUT)
                .mapToInt(FoundTerm::last)
                .filter(position -> position < before)
                .max()
                .orElse(-1);
    }

    boolean isRussian(FoundTerm cue) {
        return passage.tokens().get(cue.first()).text().charAt(0) >= 'а';
    }
}
