package org.overread.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Where programs show their tokens. A token that was right is remembered for half a minute, so that each frame does
/// not ask the database; whatever ends a token ends the memory in the same moment.
@Service
public class TokenGate {
    static final Duration MEMORY = Duration.ofSeconds(30);

    /// Wrong tokens from one network address before waits begin.
    static final int FREE_PER_ADDRESS = 20;

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final Throttle throttle;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Known> known = new HashMap<>();
    private long endings;

    TokenGate(AccessTokens tokens, Accounts accounts, Throttle throttle, TransactionTemplate transaction, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.throttle = throttle;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Known(SignedIn person, TokenId token, Set<TokenScope> scopes, Instant until) {}

    /// Looks at a token. Only wrong ones slow down, and only their own address.
    ///
    /// @param secret as the program sent it
    /// @param address of the program's machine
    @PreAuthorize("permitAll()")
    public TokenAnswer show(String secret, TokenScope wanted, String address) {
        String hash = new TokenSecret(secret).hash();
        Optional<Known> remembered = remembered(hash);
        if (remembered.isPresent()) {
            return answer(remembered.get(), wanted);
        }
        String key = "token " + address;
        Duration wait = throttle.begin(key, FREE_PER_ADDRESS);
        if (wait.isPositive()) {
            return new TokenAnswer.Wait(wait);
        }
        long before = endings();
        Optional<Known> found = find(hash);
        found.ifPresent(right -> {
            throttle.takeBack(key);
            remember(hash, right, before);
        });
        return found.map(right -> answer(right, wanted)).orElseGet(TokenAnswer.Refused::new);
    }

    private static TokenAnswer answer(Known right, TokenScope wanted) {
        return right.scopes().contains(wanted)
                ? new TokenAnswer.Welcome(right.person(), right.token())
                : new TokenAnswer.OtherScope();
    }

    private Optional<Known> find(String hash) {
        Optional<Known> found = transaction.execute(status -> {
            Instant now = clock.instant();
            return tokens.findByTokenHash(hash)
                    .filter(token -> token.isOpenAt(now))
                    .flatMap(token -> accounts.findById(token.owner().value())
                            .filter(Account::isActive)
                            .map(account -> {
                                tokens.used(token.id().value(), now);
                                Instant soon = now.plus(MEMORY);
                                return new Known(
                                        account.signedIn(),
                                        token.id(),
                                        token.scopes(),
                                        token.expiresAt()
                                                .filter(end -> end.isBefore(soon))
                                                .orElse(soon));
                            }));
        });
        return found == null ? Optional.empty() : found;
    }

    private synchronized Optional<Known> remembered(String hash) {
        return Optional.ofNullable(known.get(hash))
                .filter(right -> clock.instant().isBefore(right.until()));
    }

    private synchronized long endings() {
        return endings;
    }

    /// Unless a token ended while this one was looked up: it may have been this one.
    private synchronized void remember(String hash, Known right, long before) {
        Instant now = clock.instant();
        known.values().removeIf(old -> !now.isBefore(old.until()));
        if (before == endings) {
            known.put(hash, right);
        }
    }

    /// Once it is committed, so that nothing is remembered from before.
    @TransactionalEventListener
    synchronized void onTokensEnded(TokensEnded event) {
        endings++;
        known.values().removeIf(right -> right.person().id().equals(event.account()));
    }
}
