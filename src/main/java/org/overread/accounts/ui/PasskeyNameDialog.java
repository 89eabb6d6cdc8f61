package org.overread.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/// Asks what a passkey is called.
final class PasskeyNameDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 80;

    private final TextField name = new TextField();
    private final transient SerializableConsumer<String> then;

    /// @param about what will happen; empty if nothing has to be said
    /// @param named takes the name; the dialog is closed by then
    PasskeyNameDialog(String title, String about, String present, SerializableConsumer<String> named) {
        this.then = named;
        setHeaderTitle(title);
        setWidth("480px");
        name.setLabel(getTranslation("accounts.passkeys.name"));
        name.setHelperText(getTranslation("accounts.passkeys.name.hint"));
        name.setValue(present);
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        if (!about.isEmpty()) {
            add(new Paragraph(about));
        }
        add(name);
        var save = new Button(
                getTranslation(present.isEmpty() ? "accounts.passkeys.continue" : "accounts.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> name.focus());
    }

    private void save() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("accounts.refusal.passkey-name"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        close();
        then.accept(name.getValue());
    }
}
