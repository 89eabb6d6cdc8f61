package org.overread.accounts.webauthn;

import java.nio.ByteBuffer;
import java.util.UUID;

/// The person that a new passkey is for, as authenticators show them.
///
/// @param handle the account's key, random and without meaning elsewhere (`user.id`)
/// @param email tells the person's accounts apart
/// @param name as other people see it
public record Holder(UUID handle, String email, String name) {
    private static final int BYTES = 16;

    byte[] bytes() {
        return bytes(handle);
    }

    static byte[] bytes(UUID handle) {
        return ByteBuffer.allocate(BYTES)
                .putLong(handle.getMostSignificantBits())
                .putLong(handle.getLeastSignificantBits())
                .array();
    }
}
