package org.overread.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.overread.accounts.webauthn.PublicKey;
import org.overread.accounts.webauthn.Site;

/// A person's passkey: the public key by which the person's authenticator is known again.
@Entity
class Passkey {
    private static final int LONGEST_NAME = 80;

    @Id
    private UUID id = UUID.randomUUID();

    private UUID accountId = new UUID(0, 0);
    private String name = "";
    private String relyingParty = "";
    private String credential = "";
    private String publicKey = "";
    private long signCount;
    private boolean backupEligible;
    private boolean backedUp;
    private String transports = "";
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant lastUsedAt;

    @Version
    private @Nullable Long version;

    /// For the database.
    protected Passkey() {}

    /// @throws AccountRefusal PASSKEY_NAME if it has no name, or none that fits
    static Passkey of(AccountId owner, String name, Site site, PublicKey key, Instant now) {
        var passkey = new Passkey();
        passkey.accountId = owner.value();
        passkey.rename(name);
        passkey.relyingParty = site.relyingParty();
        passkey.credential = key.credential();
        passkey.publicKey = key.key();
        passkey.signCount = key.signCount();
        passkey.backupEligible = key.backupEligible();
        passkey.backedUp = key.backedUp();
        passkey.transports = key.transports().stream().sorted().collect(Collectors.joining(","));
        passkey.createdAt = now;
        return passkey;
    }

    PasskeyId id() {
        return new PasskeyId(id);
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    String name() {
        return name;
    }

    boolean isGoodAt(Site site) {
        return relyingParty.equals(site.relyingParty());
    }

    PublicKey key() {
        return new PublicKey(
                credential,
                publicKey,
                signCount,
                backupEligible,
                backedUp,
                Arrays.stream(transports.split(",", -1))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.toSet()));
    }

    void rename(String chosen) {
        String trimmed = chosen.strip();
        if (trimmed.isEmpty()
                || trimmed.length() > LONGEST_NAME
                || trimmed.chars().anyMatch(Character::isISOControl)) {
            throw new AccountRefusal(AccountRefusal.Reason.PASSKEY_NAME);
        }
        name = trimmed;
    }

    /// The authenticator has answered with it.
    void used(PublicKey after, Instant now) {
        signCount = after.signCount();
        backedUp = after.backedUp();
        lastUsedAt = now;
    }

    PasskeySummary summary() {
        return new PasskeySummary(id(), name, relyingParty, backedUp, createdAt, Optional.ofNullable(lastUsedAt));
    }
}
