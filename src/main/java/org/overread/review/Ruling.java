package org.overread.review;

import java.time.Instant;
import java.util.Optional;
import org.overread.labels.Verdict;

/// What an adjudicator has decided of one label.
///
/// @param verdict empty where the images do not allow one
/// @param side the letter of the reader who was followed; empty for another verdict than any reader's
/// @param adjudicator the name, as it was then
public record Ruling(Optional<Verdict> verdict, String side, String reason, String adjudicator, Instant at) {}
