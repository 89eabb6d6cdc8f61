package org.overread.reports.sense;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// What each segment of a sentence holds, found in one pass, so that following a cue from segment to segment costs a
/// look at each.
final class Segments {
    private static final List<String> ARTICLES = List.of("a", "an");
    private static final List<String> OR = List.of("or", "nor");
    private static final List<String> JOINING = List.of("or", "nor", "и", "или", "либо", "and");
    private static final Set<TermKind> OWN_CUES = Set.of(
            TermKind.DENIES,
            TermKind.DENIES_BEFORE,
            TermKind.DENIES_AFTER,
            TermKind.DENIES_AS,
            TermKind.DENIES_SPREAD,
            TermKind.PLAIN_NOT,
            TermKind.UNCERTAIN,
            TermKind.UNCERTAIN_AFTER,
            TermKind.UNCERTAIN_BEFORE,
            TermKind.NO_DENIAL,
            TermKind.RESOLVED);

    private final Passage passage;
    private final BitSet findings = new BitSet();
    private final BitSet nominatives = new BitSet();
    private final BitSet affirming = new BitSet();
    private final BitSet measured = new BitSet();
    private final BitSet cued = new BitSet();
    private final BitSet articles = new BitSet();
    private final BitSet joining = new BitSet();
    private final BitSet likely = new BitSet();
    private final BitSet wordy = new BitSet();
    private int lastOr = -1;

    Segments(Passage passage, List<Finding> found) {
        this.passage = passage;
        for (Finding one : found) {
            int segment = passage.segment(one.anchor());
            findings.set(segment);
            if (one.nominative()) {
                nominatives.set(segment);
            }
        }
        passage.terms().forEach(this::term);
        tokens();
        wordy(found);
    }

    /// Marks the segments that have words besides those of their findings.
    private void wordy(List<Finding> found) {
        BitSet named = new BitSet();
        found.forEach(one -> named.set(one.first(), one.last() + 1));
        passage.terms(TermKind.EXTRA_AXIAL).forEach(word -> named.set(word.first(), word.last() + 1));
        for (int i = named.nextClearBit(0); i < passage.size(); i = named.nextClearBit(i + 1)) {
            if (passage.tokens().get(i).isWord() && !passage.isAny(i, JOINING)) {
                wordy.set(passage.segment(i));
            }
        }
    }

    private void term(FoundTerm term) {
        int segment = passage.segment(term.first());
        if (term.kind() == TermKind.SEEN) {
            affirming.set(segment);
        } else if (term.kind() == TermKind.PROBABLE) {
            likely.set(segment);
        } else if (OWN_CUES.contains(term.kind())) {
            cued.set(segment);
        }
    }

    private void tokens() {
        int begun = -1;
        for (int i = 0; i < passage.size(); i++) {
            int segment = passage.segment(i);
            if (passage.tokens().get(i).isNumber()
                    && i + 1 < passage.size()
                    && Units.isOne(passage.tokens().get(i + 1))) {
                measured.set(segment);
            }
            if (passage.isAny(i, JOINING)) {
                joining.set(segment);
            }
            if (passage.isAny(i, OR)) {
                lastOr = segment;
            }
            if (segment > begun && passage.tokens().get(i).isWord()) {
                begun = segment;
                articles.set(segment, passage.isAny(i, ARTICLES));
            }
        }
    }

    /// Whether a segment stands on its own: it says or measures something, or has its own cue.
    boolean isIndependent(int segment) {
        return likely.get(segment) || isClosed(segment);
    }

    /// Whether a segment only names findings, as a member of a list does.
    boolean isBare(int segment) {
        return !wordy.get(segment);
    }

    /// Whether not even a denial that stands alone behind a comma reaches the segment, as it does in "changes, typical
    /// of a haemorrhage, are absent".
    boolean isClosed(int segment) {
        return affirming.get(segment) || measured.get(segment) || cued.get(segment);
    }

    boolean hasFinding(int segment) {
        return findings.get(segment);
    }

    boolean hasNominative(int segment) {
        return nominatives.get(segment);
    }

    /// Whether it begins with "a" or "an", as what is newly said does.
    boolean beginsAnew(int segment) {
        return articles.get(segment);
    }

    boolean hasJoining(int segment) {
        return joining.get(segment);
    }

    /// Whether an "or" stands in this segment or behind it, so that it belongs to a list.
    boolean leadsToOr(int segment) {
        return lastOr >= segment;
    }
}
