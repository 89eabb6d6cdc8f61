package org.overread.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A link that can be used once, within its time. Of two uses at the same moment one wins.
@Entity
class OneTimeLink {
    @Id
    private UUID id = UUID.randomUUID();

    /// Read by queries only.
    @SuppressWarnings("UnusedVariable")
    private String tokenHash = "";

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose = LinkPurpose.INVITATION;

    private @Nullable UUID accountId;
    private Instant expiresAt = Instant.EPOCH;
    private @Nullable Instant spentAt;

    @Version
    private @Nullable Long version;

    /// For the database.
    protected OneTimeLink() {}

    static OneTimeLink firstAdministrator(LinkToken token, Instant now) {
        var link = new OneTimeLink();
        link.tokenHash = token.hash();
        link.purpose = LinkPurpose.FIRST_ADMINISTRATOR;
        link.expiresAt = now.plus(link.purpose.life());
        return link;
    }

    static OneTimeLink forAccount(AccountId account, LinkPurpose purpose, LinkToken token, Instant now) {
        var link = firstAdministrator(token, now);
        link.purpose = purpose;
        link.expiresAt = now.plus(purpose.life());
        link.accountId = account.value();
        return link;
    }

    boolean isOpenAt(Instant now) {
        return spentAt == null && now.isBefore(expiresAt);
    }

    /// Uses the link up.
    void spend(Instant now) {
        if (!isOpenAt(now)) {
            throw new LinkSpent();
        }
        spentAt = now;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<UUID> account() {
        return Optional.ofNullable(accountId);
    }
}
