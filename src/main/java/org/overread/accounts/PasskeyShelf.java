package org.overread.accounts;

import java.util.List;
import java.util.Map;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The passkeys of each person, and whether one is asked for at sign-in: never of somebody who has none.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PasskeyShelf {
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final AuditTrail audit;

    PasskeyShelf(Passkeys passkeys, Accounts accounts, AuditTrail audit) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.audit = audit;
    }

    List<Passkey> of(AccountId owner) {
        return passkeys.findByAccountIdOrderByCreatedAtDesc(owner.value());
    }

    boolean asksAtSignIn(AccountId owner) {
        return accounts.findById(owner.value()).filter(Account::asksForPasskey).isPresent();
    }

    Passkey put(Passkey passkey) {
        if (passkeys.existsByCredential(passkey.key().credential())) {
            throw new AccountRefusal(AccountRefusal.Reason.PASSKEY_TAKEN);
        }
        return passkeys.save(passkey);
    }

    Passkey take(PasskeyId id, AccountId owner) {
        return passkeys.findByIdAndAccountId(id.value(), owner.value())
                .orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.STATE));
    }

    void remove(Passkey passkey) {
        passkeys.delete(passkey);
        if (of(passkey.owner()).stream().allMatch(left -> left.id().equals(passkey.id()))) {
            askAtSignIn(passkey.owner(), false);
        }
    }

    /// @return whether it was otherwise before
    /// @throws AccountRefusal STATE if it is wanted without any passkey
    boolean askAtSignIn(AccountId owner, boolean wanted) {
        Account account = accounts.findById(owner.value()).orElseThrow();
        if (wanted && of(owner).isEmpty()) {
            throw new AccountRefusal(AccountRefusal.Reason.STATE);
        }
        boolean before = account.asksForPasskey();
        account.askForPasskey(wanted);
        return before != wanted;
    }

    /// Removes all that the person has.
    ///
    /// @param reason for the trail
    void clear(AccountId owner, String reason) {
        for (Passkey passkey : of(owner)) {
            remove(passkey);
            audit.record(AuditEvent.done("accounts.passkey-removed", "passkey:" + passkey.id())
                    .with(Map.of("account", owner.toString(), "name", passkey.name()))
                    .because(reason));
        }
        askAtSignIn(owner, false);
    }
}
