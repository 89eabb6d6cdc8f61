package org.overread.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one change of a browser's journal.
///
/// @param state `saved`: it is in the database; `conflict`: something else stands there, see `theirs`; `refused`: it
/// will
///     never be written, see `reason`
/// @param at when it was written, by the server's clock
record JournalAnswer(
        UUID submit,
        String state,
        @Nullable Instant at,
        @Nullable String reason,
        ChangedElsewhere.@Nullable Theirs theirs) {
    static JournalAnswer saved(JournalLine line, Instant at) {
        return new JournalAnswer(line.submit(), "saved", at, null, null);
    }

    static JournalAnswer refused(JournalLine line, String reason) {
        return new JournalAnswer(line.submit(), "refused", null, reason, null);
    }

    static JournalAnswer conflict(JournalLine line, ChangedElsewhere.Theirs theirs) {
        return new JournalAnswer(line.submit(), "conflict", null, null, theirs);
    }
}
