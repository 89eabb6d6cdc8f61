package org.overread.review.rounds;

/// Nothing can be written into the round now: it is paused or closed.
public final class RoundClosed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final RoundState state;

    RoundClosed(RoundId round, RoundState state) {
        super("Round " + round + " is " + state);
        this.state = state;
    }

    public RoundState state() {
        return state;
    }
}
