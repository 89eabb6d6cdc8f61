package org.overread.review.ui;

import org.overread.accounts.ProofDesk;
import org.overread.catalog.StudyCatalog;
import org.overread.keys.KeyDesk;
import org.overread.review.EvidenceDesk;
import org.overread.review.JournalKeys;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingQueue;
import org.overread.review.UndisputedLabels;
import org.overread.review.WorkTime;
import org.overread.review.rounds.RoundBoard;
import org.springframework.stereotype.Component;

/// The services that the reading page goes to.
@Component
record ReadingDoors(
        ReadingDesk desk,
        EvidenceDesk evidence,
        KeyDesk keys,
        UndisputedLabels undisputed,
        ReadingQueue queue,
        StudyCatalog catalog,
        RoundBoard board,
        Comparisons comparisons,
        JournalKeys journalKeys,
        WorkTime work,
        ProofDesk proofs) {}
