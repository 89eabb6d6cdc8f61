package org.overread.accounts;

import java.util.UUID;

/// The portal's key of a personal access token; it is no secret.
public record TokenId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
