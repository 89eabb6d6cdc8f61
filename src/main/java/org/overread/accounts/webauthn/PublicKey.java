package org.overread.accounts.webauthn;

import java.util.Set;

/// What the portal keeps of a passkey: it opens nothing by itself.
///
/// @param credential the authenticator's name for it, up to 1023 bytes in Base64 for addresses
/// @param key COSE key (RFC 9052) in Base64 for addresses
/// @param signCount how often it was used, as the authenticator counts; 0 where it does not count
/// @param backupEligible whether it may be copied to the person's other devices, for life
/// @param backedUp whether it was when it was last used
/// @param transports how the authenticator is reached, such as `usb` or `internal`
public record PublicKey(
        String credential,
        String key,
        long signCount,
        boolean backupEligible,
        boolean backedUp,
        Set<String> transports) {
    public PublicKey {
        transports = Set.copyOf(transports);
    }
}
