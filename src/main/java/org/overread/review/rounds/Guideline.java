package org.overread.review.rounds;

import java.time.LocalDate;
import java.util.Optional;

/// What the readers of a round go by.
///
/// @param roundName empty in a round for everyone
/// @param version counts up with every revision; 0 if there is no text
/// @param text Markdown; hostile text until shown as text
public record Guideline(String roundName, Protocol protocol, int version, String text, Optional<LocalDate> deadline) {}
