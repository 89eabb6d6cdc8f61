package org.overread.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.overread.accounts.WeakPassword;

/// A new password, entered twice, with what is asked of it below.
final class PasswordPair extends Div {
    private static final long serialVersionUID = 1;
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();

    PasswordPair() {
        addClassName("stack");
        first.setLabel(getTranslation("accounts.password.new"));
        first.setHelperText(getTranslation("accounts.password.rule"));
        second.setLabel(getTranslation("accounts.password.again"));
        for (PasswordField each : new PasswordField[] {first, second}) {
            each.setWidthFull();
            each.setMaxLength(512);
            each.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
            each.addValueChangeListener(change -> each.setInvalid(false));
            add(each);
        }
    }

    /// The password if both fields hold the same; else marks the second.
    Optional<String> value() {
        if (first.getValue().equals(second.getValue())) {
            return Optional.of(first.getValue());
        }
        second.setErrorMessage(getTranslation("accounts.password.differs"));
        second.setInvalid(true);
        return Optional.empty();
    }

    /// Says why the password cannot be taken.
    void refuse(WeakPassword weak) {
        first.setErrorMessage(
                getTranslation("accounts.password." + weak.reason().name().toLowerCase(java.util.Locale.ROOT)));
        first.setInvalid(true);
        first.focus();
    }

    void clear() {
        first.clear();
        second.clear();
    }
}
