package org.overread.reports.sense;

import java.util.List;

/// Findings that are abbreviations ("САК"): they have no case, so that what stands around them tells instead.
final class Abbreviations {
    private static final List<String> AND = List.of("и", "или", "либо", "с", "and");
    private static final int LONGEST = 4;

    private final Passage passage;

    Abbreviations(Passage passage) {
        this.passage = passage;
    }

    boolean isOne(int first, int last) {
        return first == last && passage.tokens().get(first).text().length() <= LONGEST;
    }

    /// Behind an "and": "после клипирования аневризмы и САК".
    boolean isJoined(Finding finding) {
        return isOne(finding.first(), finding.last()) && passage.isAny(finding.first() - 1, AND);
    }

    /// All that its segment holds: ", САК".
    boolean isAlone(Finding finding) {
        int segment = passage.segment(finding.first());
        int next = finding.last() + 1;
        return isOne(finding.first(), finding.last())
                && passage.firstToken(segment) == finding.first() - 1
                && (next >= passage.size()
                        || passage.segment(next) != segment
                        || !passage.tokens().get(next).isWord());
    }
}
