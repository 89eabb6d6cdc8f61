package org.overread.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.overread.accounts.webauthn.Challenges;
import org.overread.accounts.webauthn.PasskeyRefused;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Where people prove, in the middle of a session, that they are still the one who signed in: by password or passkey. A
/// wrong password counts against the same waits as at sign-in.
@Service
public class ProofDesk {
    private final Accounts accounts;
    private final Identification identification;
    private final PasskeyCeremony passkeys;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProofDesk(
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

    /// Checks the signed-in person's password. No database connection is held while it is hashed.
    ///
    /// @param address of the caller's machine
    @PreAuthorize("isAuthenticated()")
    public ProofAnswer prove(String password, String address) {
        AccountId id = current.require().id();
        Account account = accounts.findById(id.value()).orElseThrow(ProofNeeded::new);
        var finding = identification.check(account.email(), account.passwordToMatch(), password, address);
        return switch (finding) {
            case Identification.TooSoon soon -> new ProofAnswer.Wait(soon.time());
            case Identification.Wrong _ -> {
                record(
                        AuditEvent.refused("accounts.proved", "account:" + id, "credentials")
                                .with(Map.of("means", ProofMeans.PASSWORD.word())),
                        address);
                yield new ProofAnswer.Wrong();
            }
            case Identification.Right _ -> {
                proof().orElseThrow(ProofNeeded::new).give(ProofMeans.PASSWORD, clock.instant());
                record(proved(id, ProofMeans.PASSWORD), address);
                yield new ProofAnswer.Proved();
            }
        };
    }

    /// Whether the signed-in person has a passkey that can be asked for here.
    @PreAuthorize("isAuthenticated()")
    public boolean offersPasskey(Visit visit) {
        return passkeys.isOfferedTo(current.require().id(), visit);
    }

    /// What the signed-in person's authenticator is to be asked; empty if there is no passkey that can be asked for
    /// here.
    @PreAuthorize("isAuthenticated()")
    public Optional<PasskeyQuestion> askPasskey(Visit visit) {
        return proof().flatMap(proof -> passkeys.ask(current.require().id(), proof.challenges(), visit));
    }

    /// Checks what the authenticator answered. It counts as the password does.
    @PreAuthorize("isAuthenticated()")
    public ProofAnswer provePasskey(String response, Visit visit) {
        AccountId id = current.require().id();
        SessionProof proof = proof().orElseThrow(ProofNeeded::new);
        try {
            transaction.executeWithoutResult(status -> {
                Passkey used = passkeys.check(id, response, proof.challenges(), visit);
                record(
                        proved(id, ProofMeans.PASSKEY)
                                .with(Map.of("passkey", used.id().toString())),
                        visit.address());
            });
        } catch (PasskeyRefused refused) {
            record(refusal(id, refused), visit.address());
            return new ProofAnswer.NotTaken(refused.reason());
        }
        proof.give(ProofMeans.PASSKEY, clock.instant());
        return new ProofAnswer.Proved();
    }

    /// By what the person behind this session has just proved to be the one.
    ///
    /// @throws ProofNeeded if the last proof of this session is too old, or there was none
    @PreAuthorize("isAuthenticated()")
    public ProofMeans require() {
        return proof().flatMap(proof -> proof.meansAt(clock.instant())).orElseThrow(ProofNeeded::new);
    }

    /// @throws ProofNeeded if the person did not just prove it by a passkey
    @PreAuthorize("isAuthenticated()")
    public void requirePasskey() {
        if (proof().filter(proof -> proof.isGoodAt(clock.instant(), ProofMeans.PASSKEY))
                .isEmpty()) {
            throw new ProofNeeded(true);
        }
    }

    private static AuditEvent proved(AccountId id, ProofMeans means) {
        return AuditEvent.done("accounts.proved", "account:" + id).with(Map.of("means", means.word()));
    }

    private static AuditEvent refusal(AccountId id, PasskeyRefused refused) {
        return AuditEvent.refused(
                        "accounts.proved", "account:" + id, refused.reason().name())
                .with(refused.facts())
                .with(Map.of("means", ProofMeans.PASSKEY.word()));
    }

    /// What authenticators are being asked in this session.
    ///
    /// @throws ProofNeeded where there is no session to ask in, such as for a program
    Challenges challenges() {
        return proof().map(SessionProof::challenges).orElseThrow(ProofNeeded::new);
    }

    private static Optional<SessionProof> proof() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof SessionProof proof
                ? Optional.of(proof)
                : Optional.empty();
    }

    private void record(AuditEvent event, String address) {
        transaction.executeWithoutResult(status -> audit.record(event.with(Map.of("address", address))));
    }
}
