package org.overread.imaging;

import org.jspecify.annotations.Nullable;

/// Why there is no image, for a program and for a person.
///
/// @param code one word: `UNKNOWN`, `CHANGED`, `UNREADABLE`, `BAD_WINDOW`, `BUSY`
/// @param reason for `UNREADABLE`, what is wrong with the file
record ImageProblem(String code, @Nullable String reason, ImageTexts.Both text) {}
