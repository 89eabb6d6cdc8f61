package org.overread.accounts;

/// A one-time link that can be used now.
///
/// @param email of the account; empty for the first administrator, who enters it
/// @param name as the inviting person wrote it; empty for the first administrator
public record OpenLink(LinkPurpose purpose, String email, String name) {}
