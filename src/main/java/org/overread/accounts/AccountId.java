package org.overread.accounts;

import java.util.UUID;

/// The portal's key of a person's account.
public record AccountId(UUID value) {
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
