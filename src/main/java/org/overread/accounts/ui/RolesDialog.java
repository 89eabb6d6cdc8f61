package org.overread.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.function.Predicate;
import org.overread.accounts.AccountSummary;
import org.overread.accounts.Role;

/// Gives a person other roles.
final class RolesDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /// @param change does it, and says whether it was done
    RolesDialog(AccountSummary account, Predicate<Set<Role>> change) {
        setHeaderTitle(getTranslation("accounts.change-roles.title", account.name()));
        setWidth("480px");
        var roles = new RolesField();
        roles.setValue(account.roles());
        var note = new Paragraph(getTranslation("accounts.change-roles.note"));
        note.addClassNames("t12", "t3");
        add(roles, note);
        var save = new Button(getTranslation("accounts.save"), click -> {
            if (change.test(roles.getValue())) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }
}
