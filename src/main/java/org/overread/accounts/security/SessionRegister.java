package org.overread.accounts.security;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.overread.accounts.AccountId;
import org.springframework.stereotype.Component;

/// The signed-in sessions of this process, by account.
@Component
class SessionRegister {
    private final Map<AccountId, Set<HttpSession>> sessions = new ConcurrentHashMap<>();

    void enter(AccountId account, HttpSession session) {
        sessions.compute(account, (same, known) -> {
            Set<HttpSession> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(session);
            return all;
        });
    }

    void leave(AccountId account, HttpSession session) {
        sessions.computeIfPresent(account, (same, known) -> {
            known.remove(session);
            return known.isEmpty() ? null : known;
        });
    }

    /// Ends all sessions of an account but one.
    ///
    /// @param keep id of the session that goes on; empty for none
    void end(AccountId account, String keep) {
        for (HttpSession session : List.copyOf(sessions.getOrDefault(account, Set.of()))) {
            try {
                if (!session.getId().equals(keep)) {
                    session.invalidate();
                }
            } catch (IllegalStateException e) {
                // It ended by itself in this moment.
                leave(account, session);
            }
        }
    }
}
