package org.overread.accounts;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where a one-time link is used: to become the first administrator, to accept an invitation, to choose another
/// password. Who holds the link is its person; there is nothing else to check.
@Service
@Transactional
public class LinkDesk {
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final PasskeyShelf passkeys;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkDesk(
            Accounts accounts,
            OneTimeLinks links,
            Passwords passwords,
            PasskeyShelf passkeys,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// What the link is for; empty if it cannot be used.
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<OpenLink> open(String token) {
        return find(token)
                .map(link -> link.account()
                        .flatMap(accounts::findById)
                        .map(account -> new OpenLink(link.purpose(), account.email(), account.name()))
                        .orElseGet(() -> new OpenLink(link.purpose(), "", "")));
    }

    /// Makes the first administrator.
    ///
    /// @throws LinkSpent if the link cannot be used for it
    @PreAuthorize("permitAll()")
    public AccountId becomeFirstAdministrator(
            String token, EmailAddress email, String name, String password, Locale language) {
        spend(token, LinkPurpose.FIRST_ADMINISTRATOR);
        if (accounts.findByStateOrderById(AccountState.ACTIVE).stream().anyMatch(Account::manages)) {
            throw new LinkSpent();
        }
        if (accounts.findByEmail(email.value()).isPresent()) {
            throw new AccountRefusal(AccountRefusal.Reason.EMAIL_TAKEN);
        }
        Account account = Account.invited(email, name, Set.of(Role.ADMINISTRATOR), clock.instant());
        account.join(name, passwords.take(password, account.email(), name));
        account.speak(language);
        accounts.save(account);
        audit.record(AuditEvent.done("accounts.first-administrator-made", "account:" + account.id()));
        return account.id();
    }

    /// Accepts an invitation under the name that the person goes by.
    ///
    /// @throws LinkSpent if the link cannot be used for it
    @PreAuthorize("permitAll()")
    public void accept(String token, String name, String password, Locale language) {
        Account account = owner(spend(token, LinkPurpose.INVITATION));
        account.join(name, passwords.take(password, account.email(), name));
        account.speak(language);
        audit.record(AuditEvent.done("accounts.invitation-accepted", "account:" + account.id()));
    }

    /// Chooses another password, which ends all sessions of the person and removes the passkeys: this is also the way
    /// in for somebody who has lost those.
    ///
    /// @throws LinkSpent if the link cannot be used for it
    @PreAuthorize("permitAll()")
    public void reset(String token, String password) {
        Account account = owner(spend(token, LinkPurpose.RESET));
        account.changePassword(passwords.take(password, account.email(), account.name()));
        audit.record(AuditEvent.done("accounts.password-reset", "account:" + account.id()));
        passkeys.clear(account.id(), "password reset");
        events.publishEvent(new SignInsEnded(account.id(), false));
    }

    private Optional<OneTimeLink> find(String token) {
        return links.findByTokenHash(new LinkToken(token).hash()).filter(link -> link.isOpenAt(clock.instant()));
    }

    private OneTimeLink spend(String token, LinkPurpose purpose) {
        OneTimeLink link = links.lockByTokenHash(new LinkToken(token).hash())
                .filter(found -> found.purpose() == purpose)
                .orElseThrow(LinkSpent::new);
        link.spend(clock.instant());
        return link;
    }

    private Account owner(OneTimeLink link) {
        return link.account().flatMap(accounts::findById).orElseThrow(LinkSpent::new);
    }
}
