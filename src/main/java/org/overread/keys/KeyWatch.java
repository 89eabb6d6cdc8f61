package org.overread.keys;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.overread.accounts.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Who wants to know when a person's keys change: the pages that this person has open.
@Component
class KeyWatch {
    private final Map<AccountId, List<Consumer<KeyBindings>>> listeners = new ConcurrentHashMap<>();

    /// @return ends it
    Runnable of(AccountId person, Consumer<KeyBindings> listener) {
        listeners.computeIfAbsent(person, key -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(person, (key, list) -> {
            list.remove(listener);
            return list.isEmpty() ? null : list;
        });
    }

    /// Told once the change is in the database.
    void changed(AccountId person, KeyBindings bindings) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listeners.getOrDefault(person, List.of()).forEach(listener -> listener.accept(bindings));
            }
        });
    }
}
