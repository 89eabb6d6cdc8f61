package org.overread.accounts;

import java.time.Instant;

/// A one-time link just made. It can be shown now and never again.
///
/// @param path behind the portal's address, such as `invite/…`
public record IssuedLink(String path, Instant expiresAt) {
    /// Never the secret: records are printed in logs.
    @Override
    public String toString() {
        return "IssuedLink until " + expiresAt;
    }
}
