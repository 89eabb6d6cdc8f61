package org.overread.accounts.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import org.overread.accounts.AccountId;

/// Lies in a signed-in session from its first request to its end, and enters it in the register.
final class SessionPass implements HttpSessionBindingListener {
    private final SessionRegister register;
    private final AccountId account;
    private final Instant begun;
    private volatile Instant lastSeen;

    SessionPass(SessionRegister register, AccountId account, Instant now) {
        this.register = register;
        this.account = account;
        this.begun = now;
        this.lastSeen = now;
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(begun.plus(SessionWatch.LONGEST)) && now.isBefore(lastSeen.plus(SessionWatch.IDLE));
    }

    void seen(Instant now) {
        lastSeen = now;
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        HttpSession session = event.getSession();
        register.enter(account, session);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        register.leave(account, event.getSession());
    }
}
