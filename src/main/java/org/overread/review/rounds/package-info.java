/// Rounds: a pass over chosen studies under one protocol, who reads what in it, and in which order. Lower than the
/// readings, which ask here what a reader is to read.
@NamedInterface("rounds")
@NullMarked
package org.overread.review.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
