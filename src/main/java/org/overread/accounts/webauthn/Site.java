package org.overread.accounts.webauthn;

/// The place that passkeys are good for.
///
/// @param relyingParty the host's name, which a passkey is bound to for life (Web Authentication, 5.1.2 `rp.id`)
/// @param origin where the pages stand that may ask for it: scheme, host, and port where it is not the scheme's own
public record Site(String relyingParty, String origin) {}
