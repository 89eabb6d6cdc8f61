package org.overread.contradictions;

import java.time.Instant;

/// What was decided about a contradiction.
///
/// @param by name of the person, or `system`
public record Settlement(ContradictionState state, String reason, String by, Instant at) {}
