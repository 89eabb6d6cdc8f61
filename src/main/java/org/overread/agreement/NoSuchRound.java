package org.overread.agreement;

import org.overread.review.rounds.RoundId;

/// The round does not exist, or nothing was signed in it.
public class NoSuchRound extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchRound(RoundId round) {
        super("No signed readings in round " + round);
    }
}
