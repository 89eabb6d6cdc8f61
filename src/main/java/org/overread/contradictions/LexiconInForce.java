package org.overread.contradictions;

import org.overread.home.SystemActor;
import org.overread.reports.desk.LexiconDesk;
import org.springframework.stereotype.Component;

/// The lexicon that reports are read with now.
@Component
class LexiconInForce {
    private final LexiconDesk desk;

    LexiconInForce(LexiconDesk desk) {
        this.desk = desk;
    }

    PartReader reader() {
        return new PartReader(SystemActor.call(desk::reader));
    }
}
