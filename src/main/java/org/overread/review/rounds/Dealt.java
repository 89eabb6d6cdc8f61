package org.overread.review.rounds;

import java.util.List;

/// A round worked out: which studies, and who reads what in which order.
record Dealt(List<Candidate> studies, List<Candidate> sentinels, List<Hand> hands) {
    static Dealt of(Terms terms, List<Candidate> studies, List<Candidate> sentinels) {
        var lots = new Lots(terms.seed());
        var hands = new Deal(lots, terms.readers(), terms.perStudy()).out(studies);
        return new Dealt(
                studies,
                sentinels,
                terms.readers().stream()
                        .map(reader ->
                                Hand.of(lots, reader, hands.getOrDefault(reader, List.of()), sentinels, terms.checks()))
                        .toList());
    }

    RoundPreview preview() {
        return new RoundPreview(
                studies.size(),
                sentinels.size(),
                hands.stream().map(Dealt::load).toList());
    }

    private static RoundPreview.Load load(Hand hand) {
        return new RoundPreview.Load(
                hand.reader(),
                hand.count(ReadKind.ORDINARY),
                hand.count(ReadKind.REPEAT),
                hand.count(ReadKind.SENTINEL));
    }
}
