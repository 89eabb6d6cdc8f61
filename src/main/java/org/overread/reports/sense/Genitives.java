package org.overread.reports.sense;

import java.util.List;

/// Russian lists of what is not there: in the genitive, before a word such as "признаков" and with one denial behind:
/// "костной травмы, признаков кровоизлияния нет".
final class Genitives {
    private static final List<String> ALWAYS =
            List.of("ов", "ев", "ей", "ий", "ого", "его", "ой", "ых", "их", "гематом", "травм", "трещин", "крови");
    private static final List<String> BEHIND_ADJECTIVE = List.of("ы", "и", "а", "я");
    /// Endings of adjectives in the genitive.
    static final List<String> ADJECTIVES = List.of("ой", "ей", "ого", "его", "ых", "их");
    private static final List<String> SINGULAR = List.of("а", "я");
    private static final int LONGEST_GAP = 4;
    private static final int SHORTEST = 5;

    private final Passage passage;
    private final List<Finding> findings;

    Genitives(Passage passage, List<Finding> findings) {
        this.passage = passage;
        this.findings = findings;
    }

    /// @param opened where the word stands that opens what is denied, or −1
    /// @return the token behind which the list begins
    int listBefore(int opened) {
        int from = opened;
        for (Finding one : findings.reversed()) {
            if (one.anchor() < from && one.last() < from) {
                if (from - one.last() > LONGEST_GAP || !isOne(one) || isParted(one.last() + 1, from)) {
                    break;
                }
                from = one.anchor() - 1;
            }
        }
        return from;
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean stop = passage.tokens().get(i).isNumber()
                    || passage.tokens().get(i).is(':')
                    || passage.tokens().get(i).is('-');
            if (stop) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(Finding finding) {
        if (finding.nominative()
                || passage.tokens().get(finding.anchor()).text().length() < SHORTEST) {
            return false;
        }
        int head = finding.anchor();
        return passage.endsWith(head, ALWAYS)
                || passage.endsWith(head - 1, ADJECTIVES) && passage.endsWith(head, BEHIND_ADJECTIVE)
                || passage.endsWith(head, SINGULAR);
    }
}
