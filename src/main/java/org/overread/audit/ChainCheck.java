package org.overread.audit;

import java.time.Instant;
import java.util.Optional;

/// What a check of the whole trail found.
///
/// @param at when it was checked
/// @param entries how many rows were in order before the first fault, or all
/// @param head where the chain claims to end
public record ChainCheck(Instant at, long entries, AuditHead head, Optional<Fault> fault) {
    public boolean intact() {
        return fault.isEmpty();
    }

    /// The first place at which the trail is not what was written.
    ///
    /// @param seq the number of the row that is changed or missing
    public record Fault(long seq, Kind kind) {}

    /// In what way.
    public enum Kind {
        /// The row says something else than what was written.
        CHANGED,
        /// There is no row with this number.
        MISSING,
        /// The row does not continue the one before it: that one was rewritten, or rows were exchanged.
        UNLINKED,
        /// The chain does not end where its head says: rows at the end were removed or added.
        WRONG_END
    }
}
