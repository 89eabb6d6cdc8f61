package org.overread.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where an administrator makes and changes accounts. Each change is in the audit trail; one that takes rights away
/// ends the person's sessions.
@Service
@Transactional
public class AccountDesk {
    private final Accounts accounts;
    private final LinkOffice links;
    private final Passwords passwords;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDesk(
            Accounts accounts,
            LinkOffice links,
            Passwords passwords,
            CurrentAccount current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Makes an account that its person opens with the link.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public IssuedLink invite(Invitee wanted) {
        Account account = add(wanted);
        audit.record(event("invited", account));
        return links.issue(account.id(), LinkPurpose.INVITATION);
    }

    /// Makes an account that can sign in at once. For the demo on a first start: nobody else should know another
    /// person's password.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public AccountId createReady(NewAccount wanted) {
        Account account = add(new Invitee(new EmailAddress(wanted.email()), wanted.name(), wanted.roles()));
        account.join(account.name(), passwords.take(wanted.password(), account.email(), account.name()));
        audit.record(event("created", account));
        return account.id();
    }

    /// A new link: an invitation for somebody who has not accepted yet, else for another password. Older ones die.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public IssuedLink newLink(AccountId id) {
        Account account = find(id);
        if (account.state() == AccountState.DISABLED) {
            throw new AccountRefusal(AccountRefusal.Reason.STATE);
        }
        var purpose = account.isActive() ? LinkPurpose.RESET : LinkPurpose.INVITATION;
        audit.record(event("link-issued", account).with(Map.of("purpose", purpose.name())));
        return links.issue(id, purpose);
    }

    /// The person can no longer sign in, and is signed out everywhere.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void disable(AccountId id) {
        Account account = changeable(id);
        keepAnAdministrator(account);
        account.disable();
        links.voidAll(id);
        audit.record(event("disabled", account));
        events.publishEvent(new SignInsEnded(id, false));
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void enable(AccountId id) {
        Account account = changeable(id);
        account.enable();
        audit.record(event("enabled", account));
    }

    /// Gives the person exactly these roles; takes effect with the next sign-in, to which the person is sent.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void changeRoles(AccountId id, Set<Role> roles) {
        Account account = changeable(id);
        if (account.roles().equals(roles)) {
            return;
        }
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(account);
        }
        String before = new RoleSet().convertToDatabaseColumn(account.roles());
        account.giveRoles(roles);
        audit.record(event("roles-changed", account).with(Map.of("before", before)));
        events.publishEvent(new SignInsEnded(id, false));
    }

    private Account add(Invitee wanted) {
        if (accounts.findByEmail(wanted.email().value()).isPresent()) {
            throw new AccountRefusal(AccountRefusal.Reason.EMAIL_TAKEN);
        }
        return accounts.save(Account.invited(wanted.email(), wanted.name(), wanted.roles(), clock.instant()));
    }

    private Account find(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.STATE));
    }

    private Account changeable(AccountId id) {
        if (current.find().filter(person -> person.id().equals(id)).isPresent()) {
            throw new AccountRefusal(AccountRefusal.Reason.OWN_ACCOUNT);
        }
        return find(id);
    }

    private void keepAnAdministrator(Account leaving) {
        boolean another = accounts.findByStateOrderById(AccountState.ACTIVE).stream()
                .anyMatch(account -> account.manages() && !account.id().equals(leaving.id()));
        if (leaving.manages() && !another) {
            throw new AccountRefusal(AccountRefusal.Reason.LAST_ADMINISTRATOR);
        }
    }

    private static AuditEvent event(String verb, Account account) {
        return AuditEvent.done("accounts." + verb, "account:" + account.id())
                .with(Map.of("roles", new RoleSet().convertToDatabaseColumn(account.roles())));
    }
}
