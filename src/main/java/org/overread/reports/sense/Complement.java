package org.overread.reports.sense;

import java.util.List;

/// Tells by its form whether a finding is what something else is, or is not, said to be: it stands in the instrumental
/// ("кровоизлиянием не является") or behind "за" or "как" ("за перелом не принимать").
final class Complement {
    private static final int FARTHEST = 3;
    private static final List<String> AS = List.of("за", "как", "с", "со");
    private static final List<String> INSTRUMENTAL =
            List.of("ем", "ом", "ой", "ей", "ью", "ами", "ями", "ым", "им", "ыми", "ими");

    private final Passage passage;

    Complement(Passage passage) {
        this.passage = passage;
    }

    boolean isOne(Finding finding) {
        for (int i = finding.first() - 1; i >= 0 && i >= finding.first() - FARTHEST; i--) {
            if (passage.isAny(i, AS)) {
                return true;
            }
        }
        if (finding.nominative()) {
            return false;
        }
        String head = passage.tokens().get(finding.anchor()).text();
        return INSTRUMENTAL.stream().anyMatch(head::endsWith);
    }
}
