package org.overread.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Where people prove, in the middle of a session, that they are still the one who signed in. A wrong password counts
/// against the same waits as at sign-in.
@Service
public class ProofDesk {
    private final Accounts accounts;
    private final Identification identification;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProofDesk(
            Accounts accounts,
            Identification identification,
            CurrentAccount current,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.identification = identification;
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
                record(AuditEvent.refused("accounts.proved", "account:" + id, "credentials"), address);
                yield new ProofAnswer.Wrong();
            }
            case Identification.Right _ -> {
                proof().orElseThrow(ProofNeeded::new).give(clock.instant());
                record(AuditEvent.done("accounts.proved", "account:" + id), address);
                yield new ProofAnswer.Proved();
            }
        };
    }

    /// @throws ProofNeeded if the last proof of this session is too old, or there was none
    @PreAuthorize("isAuthenticated()")
    public void require() {
        if (proof().filter(proof -> proof.isGoodAt(clock.instant())).isEmpty()) {
            throw new ProofNeeded();
        }
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
