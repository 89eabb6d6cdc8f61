package org.overread.accounts;

import java.util.Locale;
import java.util.Optional;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.shell.Person;
import org.overread.shell.PersonAtTheScreen;
import org.overread.shell.Theme;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people change about themselves: password, language, theme.
@Service
@Transactional
public class OwnAccount implements PersonAtTheScreen {
    private final Accounts accounts;
    private final Identification identification;
    private final Passwords passwords;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    OwnAccount(
            Accounts accounts,
            Identification identification,
            Passwords passwords,
            CurrentAccount current,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.identification = identification;
        this.passwords = passwords;
        this.current = current;
        this.audit = audit;
        this.events = events;
    }

    @Override
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Person> person() {
        return mine().map(account -> new Person(account.name(), account.language(), account.theme()));
    }

    @Override
    @PreAuthorize("permitAll()")
    public void keepLanguage(Locale language) {
        mine().ifPresent(account -> account.speak(language));
    }

    @Override
    @PreAuthorize("permitAll()")
    public void keepTheme(Theme theme) {
        mine().ifPresent(account -> account.paint(theme));
    }

    /// Changes the signed-in person's password and ends the person's other sessions.
    ///
    /// @throws AccountRefusal if the current password is another one, or was tried wrongly too often
    /// @throws WeakPassword if the new one cannot be taken
    @PreAuthorize("isAuthenticated()")
    public void changePassword(String present, String wanted) {
        Account account = mine().orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.STATE));
        var finding = identification.check(account.email(), account.passwordToMatch(), present, "own account");
        if (!(finding instanceof Identification.Right)) {
            throw new AccountRefusal(AccountRefusal.Reason.WRONG_PASSWORD);
        }
        account.changePassword(passwords.take(wanted, account.email(), account.name()));
        audit.record(AuditEvent.done("accounts.password-changed", "account:" + account.id()));
        events.publishEvent(new SignInsEnded(account.id(), true));
    }

    private Optional<Account> mine() {
        return current.find().flatMap(person -> accounts.findById(person.id().value()));
    }
}
