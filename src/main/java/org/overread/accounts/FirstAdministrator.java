package org.overread.accounts;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the first person in: while nobody manages the portal, each start prints a new one-time link that makes an
/// administrator. It goes to standard output, not to the log, as logs are kept and read by others.
@Component
class FirstAdministrator {
    private final Accounts accounts;
    private final LinkOffice links;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    FirstAdministrator(Accounts accounts, LinkOffice links, AuditTrail audit, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
        this.transaction = transaction;
    }

    @EventListener
    void onStart(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        link().ifPresent(link -> new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        "First administrator: http://localhost:%d/%s%n",
                        event.getWebServer().getPort(), link.path()));
    }

    /// A fresh link; empty, and no link left, once somebody manages the portal.
    Optional<IssuedLink> link() {
        Optional<IssuedLink> link = transaction.execute(status -> {
            if (accounts.findByState(AccountState.ACTIVE).stream().anyMatch(Account::manages)) {
                links.voidFirst();
                return Optional.empty();
            }
            audit.record(AuditEvent.done("accounts.first-link-printed", "account:none"));
            return Optional.of(links.issueFirst());
        });
        return link == null ? Optional.empty() : link;
    }
}
