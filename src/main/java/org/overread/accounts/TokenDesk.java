package org.overread.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where people make and revoke their personal access tokens. What ends a person's sessions ends the tokens with them:
/// a disabled account, other roles, a password that was reset.
@Service
@Transactional
public class TokenDesk {
    private static final String READERS = "hasAnyRole('READER', 'ADJUDICATOR', 'COORDINATOR')";

    /// More open tokens than anybody keeps apart.
    static final int MOST = 20;

    private final AccessTokens tokens;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TokenDesk(
            AccessTokens tokens,
            CurrentAccount current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tokens = tokens;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// The signed-in person's tokens, the newest first, without revoked ones.
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<TokenSummary> mine() {
        return unrevoked(current.require().id()).stream()
                .map(token -> token.summary(clock.instant()))
                .toList();
    }

    /// Makes a token of the signed-in person. Its secret is in the answer and nowhere else.
    ///
    /// @throws AccountRefusal TOKEN if it cannot be made so, TOO_MANY_TOKENS
    @PreAuthorize(READERS)
    public IssuedToken create(NewToken wanted) {
        AccountId owner = current.require().id();
        if (unrevoked(owner).size() >= MOST) {
            throw new AccountRefusal(AccountRefusal.Reason.TOO_MANY_TOKENS);
        }
        var secret = TokenSecret.draw();
        AccessToken token = tokens.save(AccessToken.of(owner, wanted, secret, clock.instant()));
        audit.record(event("created", token)
                .with(Map.of(
                        "scopes",
                        new ScopeSet().convertToDatabaseColumn(token.scopes()),
                        "until",
                        token.expiresAt().map(Object::toString).orElse("revoked"))));
        return new IssuedToken(token.id(), token.name(), secret.value());
    }

    /// The signed-in person's token opens nothing from now on.
    ///
    /// @throws AccountRefusal STATE if there is no such token, or no longer
    @PreAuthorize("isAuthenticated()")
    public void revoke(TokenId id) {
        AccessToken token = tokens.findByIdAndAccountId(
                        id.value(), current.require().id().value())
                .orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.STATE));
        token.revoke(clock.instant());
        audit.record(event("revoked", token));
        events.publishEvent(new TokensEnded(token.owner()));
    }

    /// No token of that person opens anything from now on.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void revokeAll(AccountId account) {
        end(account, "administrator");
    }

    /// In the transaction of what ends the sessions: either both happen or neither.
    @EventListener
    void onSignInsEnded(SignInsEnded event) {
        if (!event.keepCurrent()) {
            end(event.account(), "account changed");
        }
    }

    private void end(AccountId account, String reason) {
        for (AccessToken token : unrevoked(account)) {
            token.revoke(clock.instant());
            audit.record(event("revoked", token).because(reason));
        }
        events.publishEvent(new TokensEnded(account));
    }

    private List<AccessToken> unrevoked(AccountId account) {
        return tokens.findByAccountIdAndRevokedAtIsNullOrderByCreatedAtDesc(account.value());
    }

    private static AuditEvent event(String verb, AccessToken token) {
        return AuditEvent.done("accounts.token-" + verb, "token:" + token.id())
                .with(Map.of("account", token.owner().toString(), "name", token.name()));
    }
}
