package org.overread.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.overread.accounts.webauthn.PasskeyRefused;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Where people sign in and out.
@Service
public class SignInDesk {
    private final Accounts accounts;
    private final Identification identification;
    private final PasskeyCeremony passkeys;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInDesk(
            Accounts accounts,
            Identification identification,
            PasskeyCeremony passkeys,
            CurrentAccount current,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.identification = identification;
        this.passkeys = passkeys;
        this.current = current;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Checks an e-mail address and a password. No database connection is held while the password is hashed.
    ///
    /// @param address of the caller's machine
    @PreAuthorize("permitAll()")
    public SignInAnswer signIn(String email, String password, String address) {
        Optional<EmailAddress> valid = parse(email);
        Optional<Account> account = valid.flatMap(known -> accounts.findByEmail(known.value()));
        String entered = valid.map(EmailAddress::value).orElse("");
        return switch (identification.check(entered, account.flatMap(Account::passwordToMatch), password, address)) {
            case Identification.TooSoon soon -> new SignInAnswer.Wait(soon.time());
            case Identification.Wrong _ -> refuse(account, address);
            case Identification.Right _ -> afterPassword(account.orElseThrow().id(), address);
        };
    }

    /// What the authenticator of somebody whose password was right is to be asked; empty where there is no passkey that
    /// can be asked for at this address, or too much time has passed.
    @PreAuthorize("permitAll()")
    public Optional<PasskeyQuestion> askPasskey(HalfSignIn half, Visit visit) {
        return half.isOpenAt(clock.instant())
                ? passkeys.ask(half.account(), half.challenges(), visit)
                : Optional.empty();
    }

    /// Checks the answer of the authenticator of somebody whose password was right.
    @PreAuthorize("permitAll()")
    public SignInAnswer signIn(HalfSignIn half, String response, Visit visit) {
        if (!half.beginsAt(clock.instant())) {
            return new SignInAnswer.Refused();
        }
        try {
            return answer(() -> {
                Passkey used = passkeys.check(half.account(), response, half.challenges(), visit);
                return standing(half)
                        .map(account -> admit(
                                account,
                                visit.address(),
                                Map.of("passkey", used.id().toString())))
                        .orElseGet(SignInAnswer.Refused::new);
            });
        } catch (PasskeyRefused refused) {
            transaction.executeWithoutResult(status -> audit.record(
                    AuditEvent.refused("accounts.signed-in", "account:" + half.account(), "passkey " + refused.reason())
                            .with(refused.facts())
                            .with(Map.of("address", visit.address()))));
            return new SignInAnswer.Refused();
        }
    }

    /// The signed-in person leaves.
    @PreAuthorize("isAuthenticated()")
    public void signOut() {
        AccountId id = current.require().id();
        transaction.executeWithoutResult(
                status -> audit.record(AuditEvent.done("accounts.signed-out", "account:" + id)));
    }

    /// Looks at the account once more, as it may have been disabled meanwhile.
    private SignInAnswer afterPassword(AccountId id, String address) {
        return answer(() -> {
            Account account = accounts.findById(id.value()).orElseThrow();
            if (!account.isActive()) {
                return new SignInAnswer.Refused();
            }
            if (account.asksForPasskey()) {
                audit.record(AuditEvent.done("accounts.passkey-asked", "account:" + id)
                        .with(Map.of("address", address)));
                return new SignInAnswer.PasskeyNext(HalfSignIn.of(account, clock.instant()));
            }
            return admit(account, address, Map.of());
        });
    }

    /// The account, if it is as it was when the password was right.
    private Optional<Account> standing(HalfSignIn half) {
        return accounts.findById(half.account().value())
                .filter(account -> account.isActive() && account.revision() == half.revision());
    }

    private SignInAnswer admit(Account account, String address, Map<String, String> means) {
        SignedIn person = account.signedIn();
        accounts.signedIn(account.id().value(), clock.instant());
        var entered = AuditEvent.done("accounts.signed-in", "account:" + account.id())
                .with(means)
                .with(Map.of("address", address));
        actingAs(person, () -> audit.record(entered));
        return new SignInAnswer.Welcome(person);
    }

    private SignInAnswer answer(Supplier<SignInAnswer> work) {
        SignInAnswer answer = transaction.execute(status -> work.get());
        return answer == null ? new SignInAnswer.Refused() : answer;
    }

    /// The session is not there yet, but the act is already the person's: the trail must not say `anonymous`.
    private static void actingAs(SignedIn person, Runnable act) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                person,
                "",
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList())));
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /// What was entered stays out of the trail: people type passwords into the wrong field.
    private SignInAnswer refuse(Optional<Account> account, String address) {
        String object = "account:" + account.map(known -> known.id().toString()).orElse("unknown");
        transaction.executeWithoutResult(status -> audit.record(
                AuditEvent.refused("accounts.signed-in", object, "credentials").with(Map.of("address", address))));
        return new SignInAnswer.Refused();
    }

    private static Optional<EmailAddress> parse(String email) {
        try {
            return Optional.of(new EmailAddress(email));
        } catch (EmailAddress.NotAnAddress e) {
            return Optional.empty();
        }
    }
}
