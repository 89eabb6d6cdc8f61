package org.overread.review.rounds;

/// One study that a reader is to read.
///
/// @param occurrence 1; 2 for a hidden repeat
record Turn(Candidate study, ReadKind kind, int occurrence) {}
