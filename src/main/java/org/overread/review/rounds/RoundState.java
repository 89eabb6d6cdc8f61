package org.overread.review.rounds;

/// Where a round stands.
public enum RoundState {
    /// Put together, not yet dealt out to the readers.
    PLANNED,
    OPEN,
    /// Nobody can write into it for now; everything is kept.
    PAUSED,
    /// Over for good: what was signed counts, what was not signed does not.
    CLOSED;

    /// @throws RoundRefusal if this state cannot be followed by that one
    RoundState to(RoundState next) {
        boolean allowed = switch (next) {
            case PLANNED -> false;
            case OPEN -> this == PLANNED || this == PAUSED;
            case PAUSED -> this == OPEN;
            case CLOSED -> this != CLOSED;
        };
        if (!allowed) {
            throw new RoundRefusal(RoundRefusal.Reason.WRONG_STATE, name());
        }
        return next;
    }
}
