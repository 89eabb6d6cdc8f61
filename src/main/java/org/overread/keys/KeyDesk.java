package org.overread.keys;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.overread.accounts.AccountId;
import org.overread.accounts.CurrentAccount;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person's own keys. A matter of taste, hence without a trace in the audit trail, as language and theme are.
@Service
public class KeyDesk {
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final KeyWatch watch;

    KeyDesk(JdbcClient jdbc, CurrentAccount current, KeyWatch watch) {
        this.jdbc = jdbc;
        this.current = current;
        this.watch = watch;
    }

    /// The keys of whoever is signed in.
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public KeyBindings own() {
        return of(person());
    }

    /// Gives an action another key in place of those it has.
    ///
    /// @throws KeyRefused if another action of the page has it
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public KeyBindings change(KeyAction action, Chord chord) {
        AccountId person = lock();
        KeyBindings next = of(person).with(action, chord);
        forget(person, action);
        jdbc.sql("insert into key_choice (account_id, page, action, chord) values (?, ?, ?, ?)")
                .params(person.value(), action.group().page().name(), action.name(), chord.toString())
                .update();
        watch.changed(person, next);
        return next;
    }

    /// Gives an action its delivered keys again.
    ///
    /// @throws KeyRefused if another action of the page has one of them by now
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public KeyBindings reset(KeyAction action) {
        AccountId person = lock();
        KeyBindings next = of(person).without(action);
        forget(person, action);
        watch.changed(person, next);
        return next;
    }

    /// Gives all actions their delivered keys again.
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public KeyBindings resetAll() {
        AccountId person = lock();
        jdbc.sql("delete from key_choice where account_id = ?")
                .param(person.value())
                .update();
        watch.changed(person, KeyBindings.delivered());
        return KeyBindings.delivered();
    }

    /// Tells of every later change of the keys of whoever is signed in, on any page.
    ///
    /// @return ends it
    @PreAuthorize("isAuthenticated()")
    public Runnable watch(Consumer<KeyBindings> listener) {
        return watch.of(person(), listener);
    }

    private AccountId person() {
        return current.require().id();
    }

    /// Two windows that change keys at once do so one after the other.
    private AccountId lock() {
        AccountId person = person();
        jdbc.sql("select id from account where id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .optional();
        return person;
    }

    /// What is stored but no longer known to this version is left out.
    private KeyBindings of(AccountId person) {
        Map<KeyAction, Chord> changed = new EnumMap<>(KeyAction.class);
        jdbc.sql("select action, chord from key_choice where account_id = ?")
                .param(person.value())
                .query((RowCallbackHandler) row -> {
                    String chord = row.getString("chord");
                    KeyAction.named(row.getString("action")).ifPresent(action -> changed.put(action, Chord.of(chord)));
                });
        return new KeyBindings(changed);
    }

    private void forget(AccountId person, KeyAction action) {
        jdbc.sql("delete from key_choice where account_id = ? and action = ?")
                .params(person.value(), action.name())
                .update();
    }
}
