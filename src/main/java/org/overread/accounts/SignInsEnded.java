package org.overread.accounts;

/// A person's sessions are to end, as what they stand on has changed.
///
/// @param account whose
/// @param keepCurrent whether the session in which it was done goes on
public record SignInsEnded(AccountId account, boolean keepCurrent) {}
