package org.overread.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.overread.shell.Theme;

/// A person's account. It changes only through its verbs, each of which refuses what its state does not allow.
@Entity
class Account {
    private static final int LONGEST_NAME = 120;

    @Id
    private UUID id = UUID.randomUUID();

    private String email = "";
    private String name = "";

    /// Argon2id hash; none before the invitation is accepted.
    private @Nullable String password;

    @Convert(converter = RoleSet.class)
    private Set<Role> roles = Set.of();

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.INVITED;

    /// None until the person chooses one.
    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.DARK;

    private boolean passkeyAtSignIn;

    private Instant createdAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastSignInAt;

    @Version
    private @Nullable Long version;

    /// For the database.
    protected Account() {}

    /// Someone who is to accept an invitation.
    static Account invited(EmailAddress email, String name, Set<Role> roles, Instant now) {
        var account = new Account();
        account.email = email.value();
        account.rename(name);
        account.roles = someOf(roles);
        account.createdAt = now;
        return account;
    }

    AccountId id() {
        return new AccountId(id);
    }

    Set<Role> roles() {
        return roles;
    }

    Theme theme() {
        return theme;
    }

    /// The language the person chose; empty where the browser's is to be followed.
    Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::of);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    AccountState state() {
        return state;
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    boolean manages() {
        return isActive() && roles.contains(Role.ADMINISTRATOR);
    }

    /// The hash to check a password against; empty unless the person may sign in.
    Optional<String> passwordToMatch() {
        return isActive() ? Optional.ofNullable(password) : Optional.empty();
    }

    /// Whether the password alone does not let the person in.
    boolean asksForPasskey() {
        return passkeyAtSignIn;
    }

    /// Which state of the account it is, to tell whether it has changed meanwhile.
    long revision() {
        return version == null ? -1 : version;
    }

    SignedIn signedIn() {
        return new SignedIn(id(), email, name, roles);
    }

    AccountSummary summary() {
        return new AccountSummary(id(), email, name, roles, state, createdAt, Optional.ofNullable(lastSignInAt));
    }

    /// Accepts the invitation.
    void join(String ownName, String passwordHash) {
        refuseUnless(state == AccountState.INVITED);
        rename(ownName);
        password = passwordHash;
        state = AccountState.ACTIVE;
    }

    void changePassword(String passwordHash) {
        refuseUnless(isActive());
        password = passwordHash;
    }

    void askForPasskey(boolean atSignIn) {
        passkeyAtSignIn = atSignIn;
    }

    void disable() {
        refuseUnless(state != AccountState.DISABLED);
        state = AccountState.DISABLED;
    }

    /// Opens the account again: as it was, or still to be accepted if it never was.
    void enable() {
        refuseUnless(state == AccountState.DISABLED);
        state = password == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    void giveRoles(Set<Role> chosen) {
        roles = someOf(chosen);
    }

    void rename(String chosen) {
        String trimmed = chosen.strip();
        if (trimmed.isEmpty()
                || trimmed.length() > LONGEST_NAME
                || trimmed.chars().anyMatch(Character::isISOControl)) {
            throw new AccountRefusal(AccountRefusal.Reason.NAME);
        }
        name = trimmed;
    }

    void speak(Locale chosen) {
        language = chosen.getLanguage();
    }

    void paint(Theme chosen) {
        theme = chosen;
    }

    private static Set<Role> someOf(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new AccountRefusal(AccountRefusal.Reason.NO_ROLE);
        }
        return Set.copyOf(roles);
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new AccountRefusal(AccountRefusal.Reason.STATE);
        }
    }
}
