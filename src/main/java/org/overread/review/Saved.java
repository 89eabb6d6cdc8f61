package org.overread.review;

import java.time.Instant;

/// The acknowledgement of a change: it is in the database.
///
/// @param at when the change was written; for a repeated submission, when it was written first
/// @param sheet the reading after it
public record Saved(Instant at, ReadingSheet sheet) {}
