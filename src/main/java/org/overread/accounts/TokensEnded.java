package org.overread.accounts;

/// Tokens of a person no longer open anything.
public record TokensEnded(AccountId account) {}
