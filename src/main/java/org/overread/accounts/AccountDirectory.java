package org.overread.accounts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is who.
@Service
@Transactional(readOnly = true)
public class AccountDirectory {
    private final Accounts accounts;

    AccountDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The names behind some keys; a key that no account has is left out.
    @PreAuthorize("isAuthenticated()")
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        Map<AccountId, String> names = new LinkedHashMap<>();
        accounts.findAllById(ids.stream().map(AccountId::value).toList())
                .forEach(account -> names.put(account.id(), account.name()));
        return names;
    }

    /// The people who hold a role and can sign in or are invited, by name.
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public List<AccountSummary> holders(Role role) {
        return accounts.findAllByOrderByName().stream()
                .filter(account -> account.roles().contains(role) && account.state() != AccountState.DISABLED)
                .map(Account::summary)
                .toList();
    }

    /// All accounts, by name.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<AccountSummary> all() {
        return accounts.findAllByOrderByName().stream().map(Account::summary).toList();
    }
}
