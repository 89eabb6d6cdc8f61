package org.overread.reports.desk;

import java.time.Instant;
import java.util.OptionalInt;

/// A lexicon that was saved.
///
/// @param number counts up from 1; 0 is the lexicon that comes with the software
/// @param savedBy the login name of who saved it
/// @param reason why it was changed, in the coordinator's words
/// @param restoredFrom the number of the version whose text it took up again
/// @param version its name with the first digits of its SHA-256, as every reading carries it
public record LexiconVersion(
        int number, Instant savedAt, String savedBy, String reason, OptionalInt restoredFrom, String version) {}
