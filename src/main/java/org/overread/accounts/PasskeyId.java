package org.overread.accounts;

import java.util.UUID;

/// The portal's key of a passkey; it is no secret.
public record PasskeyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
