package org.overread.review;

import org.overread.accounts.AccountId;

/// How far a reader has come. Holds counts only, never an answer.
///
/// @param total studies that the reader is to read
public record ReaderProgress(AccountId reader, String name, int signed, int inReading, int skipped, int total) {}
