package org.overread.accounts;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells whether a password is right, at a pace that guessing cannot use.
@Component
class Identification {
    /// Wrong attempts at one account before waits begin.
    static final int FREE_PER_ACCOUNT = 4;
    /// Wrong attempts from one network address before waits begin: a clinic can share one.
    static final int FREE_PER_ADDRESS = 20;

    private final Passwords passwords;
    private final Throttle throttle;

    Identification(Passwords passwords, Throttle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /// What the check said.
    sealed interface Finding {}

    record Right() implements Finding {}

    record Wrong() implements Finding {}

    record TooSoon(Duration time) implements Finding {}

    /// Checks a password. It takes the same time whether or not there is a hash to check it against.
    ///
    /// @param email as it was entered, known or not
    /// @param address of the caller's machine
    Finding check(String email, Optional<String> hash, String password, String address) {
        String ofAddress = "address " + address;
        String ofAccount = "account " + email;
        Duration wait = throttle.begin(ofAddress, FREE_PER_ADDRESS);
        if (!wait.isPositive()) {
            wait = throttle.begin(ofAccount, FREE_PER_ACCOUNT);
        }
        if (wait.isPositive()) {
            return new TooSoon(wait);
        }
        if (!passwords.matches(password, hash)) {
            return new Wrong();
        }
        throttle.forget(ofAccount);
        throttle.takeBack(ofAddress);
        return new Right();
    }
}
