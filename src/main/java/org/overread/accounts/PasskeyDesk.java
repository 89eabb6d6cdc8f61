package org.overread.accounts;

import java.util.List;
import java.util.Map;
import org.overread.accounts.webauthn.Site;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where people add, name and remove their passkeys, and say whether one is asked for at sign-in. Whatever adds or
/// takes away a way in is done only by somebody who has just proved who they are.
@Service
@Transactional
public class PasskeyDesk {
    /// More than anybody has authenticators.
    static final int MOST = 10;

    private final PasskeyShelf shelf;
    private final PasskeyCeremony ceremony;
    private final ProofDesk proofs;
    private final CurrentAccount current;
    private final AuditTrail audit;

    PasskeyDesk(
            PasskeyShelf shelf, PasskeyCeremony ceremony, ProofDesk proofs, CurrentAccount current, AuditTrail audit) {
        this.shelf = shelf;
        this.ceremony = ceremony;
        this.proofs = proofs;
        this.current = current;
        this.audit = audit;
    }

    /// The signed-in person's passkeys.
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public MyPasskeys mine(Visit visit) {
        AccountId me = current.require().id();
        return new MyPasskeys(
                shelf.of(me).stream().map(Passkey::summary).toList(),
                shelf.asksAtSignIn(me),
                ceremony.site(visit).map(Site::origin));
    }

    /// What the signed-in person's authenticator is to be asked for a new passkey.
    ///
    /// @throws AccountRefusal TOO_MANY_PASSKEYS; NO_PASSKEYS_HERE
    /// @throws ProofNeeded if the last proof is too old
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public PasskeyQuestion toAdd(Visit visit) {
        proofs.require();
        SignedIn me = current.require();
        return ceremony.toAdd(me, room(me.id()), proofs.challenges(), visit);
    }

    /// Keeps what the authenticator answered as a passkey of the signed-in person.
    ///
    /// @throws AccountRefusal PASSKEY_NAME, PASSKEY_TAKEN, TOO_MANY_PASSKEYS; NO_PASSKEYS_HERE
    /// @throws org.overread.accounts.webauthn.PasskeyRefused if the answer is not to be taken
    /// @throws ProofNeeded if the last proof is too old
    @PreAuthorize("isAuthenticated()")
    public PasskeyId add(String response, String name, Visit visit) {
        proofs.require();
        AccountId me = current.require().id();
        room(me);
        Passkey added = shelf.put(ceremony.added(me, name, response, proofs.challenges(), visit));
        audit.record(event("added", added).with(Map.of("address", visit.address())));
        return added.id();
    }

    /// @throws AccountRefusal PASSKEY_NAME; STATE if there is no such passkey
    @PreAuthorize("isAuthenticated()")
    public void rename(PasskeyId id, String name) {
        Passkey passkey = shelf.take(id, current.require().id());
        String before = passkey.name();
        passkey.rename(name);
        audit.record(event("renamed", passkey).with(Map.of("before", before)));
    }

    /// The passkey opens nothing from now on. With the last one nothing is asked for at sign-in any more.
    ///
    /// @throws AccountRefusal STATE if there is no such passkey
    /// @throws ProofNeeded if the last proof is too old
    @PreAuthorize("isAuthenticated()")
    public void remove(PasskeyId id) {
        proofs.require();
        Passkey passkey = shelf.take(id, current.require().id());
        shelf.remove(passkey);
        audit.record(event("removed", passkey));
    }

    /// Whether a passkey is asked for at sign-in, after the password. To begin with it the person has to show by using
    /// one that there is one that works.
    ///
    /// @throws ProofNeeded if the last proof is too old, or is none by passkey where that is wanted
    @PreAuthorize("isAuthenticated()")
    public void askAtSignIn(boolean wanted) {
        if (wanted) {
            proofs.requirePasskey();
        } else {
            proofs.require();
        }
        AccountId me = current.require().id();
        if (shelf.askAtSignIn(me, wanted)) {
            String verb = wanted ? "passkey-at-sign-in" : "no-passkey-at-sign-in";
            audit.record(AuditEvent.done("accounts." + verb, "account:" + me));
        }
    }

    /// No passkey of that person opens anything from now on, and none is asked for: for somebody who has lost them.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void removeAll(AccountId account) {
        shelf.clear(account, "administrator");
    }

    private List<Passkey> room(AccountId me) {
        List<Passkey> known = shelf.of(me);
        if (known.size() >= MOST) {
            throw new AccountRefusal(AccountRefusal.Reason.TOO_MANY_PASSKEYS);
        }
        return known;
    }

    private static AuditEvent event(String verb, Passkey passkey) {
        return AuditEvent.done("accounts.passkey-" + verb, "passkey:" + passkey.id())
                .with(Map.of("account", passkey.owner().toString(), "name", passkey.name()));
    }
}
