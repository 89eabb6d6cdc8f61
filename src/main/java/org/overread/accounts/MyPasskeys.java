package org.overread.accounts;

import java.util.List;
import java.util.Optional;

/// What a person has to do with passkeys.
///
/// @param passkeys the newest first
/// @param atSignIn whether one is asked for at sign-in, after the password
/// @param origin the address at which they are made and used; empty where that cannot be done
public record MyPasskeys(List<PasskeySummary> passkeys, boolean atSignIn, Optional<String> origin) {
    public MyPasskeys {
        passkeys = List.copyOf(passkeys);
    }
}
