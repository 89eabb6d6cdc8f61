package org.overread.review.rounds;

import org.overread.catalog.Sight;

/// How a round is read.
public enum Protocol {
    /// The report and the registry's labels are shown from the beginning.
    VERIFY(Sight.REGISTRY),
    /// Images first; then the report; then the registry's labels. The answers are sealed before each.
    BLIND(Sight.IMAGES);

    private final Sight first;

    Protocol(Sight first) {
        this.first = first;
    }

    /// What a reader sees when a reading begins.
    public Sight first() {
        return first;
    }
}
