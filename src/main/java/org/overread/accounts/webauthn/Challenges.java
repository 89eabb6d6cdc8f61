package org.overread.accounts.webauthn;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// The challenges that one session's authenticators have still to answer. It lies in the session of one person and ends
/// with it, so an answer is good in that session alone; each challenge is good once, and for a while.
public final class Challenges implements Serializable {
    /// How long an authenticator may take.
    public static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private static final long serialVersionUID = 1;
    private static final int BYTES = 32;
    /// More questions at once than windows that anybody has open.
    private static final int MOST = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Open> open = new LinkedHashMap<>();

    private record Open(Purpose purpose, Instant until) implements Serializable {}

    /// A new challenge of 32 random bytes.
    public synchronized byte[] draw(Purpose purpose, Instant now) {
        byte[] challenge = new byte[BYTES];
        RANDOM.nextBytes(challenge);
        Iterator<String> oldest = open.keySet().iterator();
        while (open.size() >= MOST) {
            oldest.next();
            oldest.remove();
        }
        open.put(key(challenge), new Open(purpose, now.plus(GOOD_FOR)));
        return challenge;
    }

    /// Uses a challenge up, whatever comes of its answer.
    ///
    /// @return whether it was drawn here for this purpose, not long ago, and not yet answered
    public synchronized boolean take(byte[] challenge, Purpose purpose, Instant now) {
        Open known = open.remove(key(challenge));
        return known != null && known.purpose() == purpose && now.isBefore(known.until());
    }

    private static String key(byte[] challenge) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
    }
}
