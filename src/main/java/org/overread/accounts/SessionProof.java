package org.overread.accounts;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.overread.accounts.webauthn.Challenges;

/// When and by what the person behind a session last proved, beyond being signed in, to be that person, and what the
/// person's authenticator is being asked. It lies in the session and ends with it.
public final class SessionProof implements Serializable {
    /// How long a proof is good for.
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final long serialVersionUID = 2;

    private final Map<ProofMeans, Instant> given = new ConcurrentHashMap<>();
    private final Challenges challenges = new Challenges();

    private SessionProof() {}

    /// None was given in this session.
    public static SessionProof none() {
        return new SessionProof();
    }

    /// One was given, by the password.
    public static SessionProof given(Instant at) {
        var proof = new SessionProof();
        proof.give(ProofMeans.PASSWORD, at);
        return proof;
    }

    void give(ProofMeans means, Instant now) {
        given.put(means, now);
    }

    boolean isGoodAt(Instant now) {
        return meansAt(now).isPresent();
    }

    boolean isGoodAt(Instant now, ProofMeans means) {
        Instant at = given.get(means);
        return at != null && now.isBefore(at.plus(GOOD_FOR));
    }

    /// By what it was proved last; empty if that was too long ago, or never.
    Optional<ProofMeans> meansAt(Instant now) {
        return given.entrySet().stream()
                .filter(each -> isGoodAt(now, each.getKey()))
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    Challenges challenges() {
        return challenges;
    }
}
