package org.overread.review.rounds;

import java.util.Optional;
import java.util.UUID;

/// What a reader has to do with one study: an assignment of a round, or the round in which everyone reads.
///
/// @param assignment empty in a round for everyone
/// @param occurrence 1; 2 for a hidden repeat
/// @param done whether it was signed
public record Task(
        RoundId round, Optional<UUID> assignment, int occurrence, Protocol protocol, RoundState state, boolean done) {
    static Task forEveryone(Round round) {
        return new Task(round.id(), Optional.empty(), 1, round.protocol(), round.state(), false);
    }
}
