package org.overread.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Predicate;
import org.overread.accounts.EmailAddress;
import org.overread.accounts.Invitee;
import org.overread.accounts.Role;

/// Asks whom to invite.
final class InviteDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private final EmailField email = new EmailField();
    private final TextField name = new TextField();
    private final RolesField roles = new RolesField();

    /// @param invite does it, and says whether it was done
    InviteDialog(Predicate<Invitee> invite) {
        setHeaderTitle(getTranslation("accounts.invite.title"));
        setWidth("480px");
        email.setLabel(getTranslation("accounts.email"));
        name.setLabel(getTranslation("accounts.name"));
        name.setMaxLength(120);
        email.setWidthFull();
        name.setWidthFull();
        email.addValueChangeListener(change -> email.setInvalid(false));
        roles.setValue(Set.of(Role.READER));
        var fields = new Div(email, name, roles);
        fields.addClassName("stack");
        add(fields);
        var save = new Button(getTranslation("accounts.invite"), click -> save(invite));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> email.focus());
    }

    private void save(Predicate<Invitee> invite) {
        try {
            var address = new EmailAddress(email.getValue());
            if (invite.test(new Invitee(address, name.getValue(), roles.getValue()))) {
                close();
            }
        } catch (EmailAddress.NotAnAddress e) {
            email.setErrorMessage(getTranslation("accounts.email.wrong"));
            email.setInvalid(true);
        }
    }
}
