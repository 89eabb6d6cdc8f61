package org.overread.accounts.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import org.overread.accounts.Role;

/// The four roles to tick, each with what it allows.
final class RolesField extends CheckboxGroup<Role> {
    private static final long serialVersionUID = 1;

    RolesField() {
        setLabel(getTranslation("accounts.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> Words.text(this, role));
        setItemHelperGenerator(
                role -> getTranslation("accounts.role." + role.name().toLowerCase(java.util.Locale.ROOT) + ".does"));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }
}
