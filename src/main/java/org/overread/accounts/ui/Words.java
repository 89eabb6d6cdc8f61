package org.overread.accounts.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.overread.accounts.AccountRefusal;
import org.overread.accounts.AccountState;
import org.overread.accounts.Role;

/// The words for what accounts know by names of their own.
final class Words {
    private Words() {}

    static String text(Component page, AccountRefusal refusal) {
        return page.getTranslation("accounts.refusal." + key(refusal.reason()));
    }

    static String text(Component page, Role role) {
        return page.getTranslation("accounts.role." + key(role));
    }

    static String text(Component page, AccountState state) {
        return page.getTranslation("accounts.state." + key(state));
    }

    static String text(Component page, Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(role -> text(page, role)).collect(Collectors.joining(", "));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
