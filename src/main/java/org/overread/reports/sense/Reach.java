package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// How far a cue reaches to either side in its sentence.
///
/// A full stop ends it, a comma alone does not: it ends before a segment that says that something is there, that
/// measures something, that has a cue of its own, or whose finding stands in the nominative.
final class Reach {
    private static final List<String> ARTICLES = List.of("a", "an");
    private static final List<String> LIST_ENDS = List.of("or", "nor", "и", "или", "либо", "and");
    private static final List<String> UNITS = List.of("мм", "см", "мл", "mm", "cm", "ml", "hu", "ед", "cc");
    private static final Set<TermKind> OWN_CUES = Set.of(
            TermKind.DENIES,
            TermKind.DENIES_BEFORE,
            TermKind.DENIES_AFTER,
            TermKind.UNCERTAIN,
            TermKind.UNCERTAIN_AFTER,
            TermKind.UNCERTAIN_BEFORE,
            TermKind.NO_DENIAL,
            TermKind.RESOLVED,
            TermKind.PROBABLE);

    private final Passage passage;
    private final List<Finding> findings;

    Reach(Passage passage, List<Finding> findings) {
        this.passage = passage;
        this.findings = findings;
    }

    /// Findings behind the cue.
    ///
    /// @param narrow the cue governs its next words only, as "without" does
    List<Finding> behind(FoundTerm cue, boolean narrow) {
        int from = cue.last();
        int segment = passage.segment(cue.last());
        int stop = nextBut(from);
        int lastSegment = segment;
        while (lastSegment < passage.lastSegment() && reachesBehind(lastSegment + 1, cue, narrow)) {
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
        int stop = Math.max(previousBut(cue.first()), opened);
        int firstSegment = segment;
        while (firstSegment > 0 && (opened >= 0 || reachesBefore(firstSegment - 1, segment, cue))) {
            firstSegment--;
        }
        int begin = firstSegment;
        return findings.stream()
                .filter(one ->
                        one.anchor() < cue.first() && one.anchor() > stop && passage.segment(one.anchor()) >= begin)
                .toList();
    }

    /// Findings before the cue in its own segment.
    List<Finding> justBefore(FoundTerm cue) {
        int segment = passage.segment(cue.first());
        return findings.stream()
                .filter(one -> one.anchor() < cue.first() && passage.segment(one.anchor()) == segment)
                .toList();
    }

    private boolean reachesBehind(int segment, FoundTerm cue, boolean narrow) {
        if (says(segment) || measures(segment) || hasOwnCue(segment) || begins(segment, ARTICLES)) {
            return false;
        }
        List<Finding> here = in(segment);
        boolean russian = isRussian(cue);
        if (russian) {
            return here.stream().noneMatch(Finding::nominative) && (!narrow || !here.isEmpty());
        }
        return !narrow || lists(segment);
    }

    private boolean reachesBefore(int segment, int last, FoundTerm cue) {
        if (says(segment) || measures(segment) || hasOwnCue(segment)) {
            return false;
        }
        boolean list = in(segment).stream().noneMatch(Finding::nominative);
        return isRussian(cue) ? list : contains(last, LIST_ENDS);
    }

    private boolean lists(int from) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.segment(i) >= from && passage.isAny(i, List.of("or", "nor"))) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> in(int segment) {
        List<Finding> here = new ArrayList<>();
        for (Finding one : findings) {
            if (passage.segment(one.anchor()) == segment) {
                here.add(one);
            }
        }
        return here;
    }

    private boolean says(int segment) {
        return passage.has(TermKind.SEEN, term -> passage.segment(term.first()) == segment);
    }

    private boolean hasOwnCue(int segment) {
        return passage.terms().stream()
                .anyMatch(term -> OWN_CUES.contains(term.kind()) && passage.segment(term.first()) == segment);
    }

    private boolean measures(int segment) {
        for (int i = 0; i + 1 < passage.size(); i++) {
            if (passage.segment(i) == segment && passage.tokens().get(i).isNumber() && passage.isAny(i + 1, UNITS)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(int segment, List<String> words) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.segment(i) == segment && passage.tokens().get(i).isWord()) {
                return passage.isAny(i, words);
            }
        }
        return false;
    }

    private boolean contains(int segment, List<String> words) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.segment(i) == segment && passage.isAny(i, words)) {
                return true;
            }
        }
        return false;
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

    private boolean isRussian(FoundTerm cue) {
        return passage.tokens().get(cue.first()).text().charAt(0) >= 'а';
    }
}
