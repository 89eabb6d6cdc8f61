package org.overread.accounts;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and checks passwords with Argon2id at OWASP's first choice: 19 MiB, 2 passes, 1 lane, 16-byte salt,
/// 32-byte hash.
@Component
class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LONGEST_ATTEMPT = 1_024;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    /// Made beside the start, which it would otherwise hold up by a third of a second.
    private final CompletableFuture<String> nobodys =
            CompletableFuture.supplyAsync(() -> hash(LinkToken.draw().value()));

    /// Checks the rules and hashes.
    ///
    /// @throws WeakPassword if the rules forbid it
    String take(String password, String email, String name) {
        PasswordRules.check(password, email, name);
        return hash(password);
    }

    /// Whether a password is the one behind the hash. Without a hash the same work is done for nothing, so that the
    /// time of the answer does not tell who has an account.
    boolean matches(String password, Optional<String> hash) {
        String attempt = password.length() > LONGEST_ATTEMPT ? "" : PasswordRules.normal(password);
        return argon2.matches(attempt, hash.orElseGet(nobodys::join)) && hash.isPresent();
    }

    private String hash(String password) {
        String hash = argon2.encode(PasswordRules.normal(password));
        if (hash == null) {
            throw new IllegalStateException("No hash");
        }
        return hash;
    }
}
