package org.overread.review;

import java.util.Optional;
import org.overread.labels.Verdict;

/// What an adjudicator wants to decide.
///
/// @param verdict empty where the images do not allow one
/// @param reason at least [ReasonTooShort#MINIMUM] characters
public record Decision(Optional<Verdict> verdict, String reason) {}
