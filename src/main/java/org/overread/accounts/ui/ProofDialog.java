package org.overread.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import org.overread.accounts.ProofAnswer;
import org.overread.accounts.ProofDesk;
import org.overread.accounts.SessionProof;

/// Says what is about to be done and asks the person to prove to be the one, by password or passkey. For a while after
/// it nothing asks again.
@StyleSheet("styles/accounts.css")
public final class ProofDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_PASSWORD = 512;

    private final transient ProofDesk desk;
    private final SerializableRunnable proved;
    private final PasswordField password = new PasswordField();
    private final PasskeyButton passkey;

    /// What the dialog says.
    ///
    /// @param accept on the button that goes on
    public record Words(String title, String text, String accept) {}

    /// @param proved what was to be done
    public ProofDialog(ProofDesk desk, Words words, SerializableRunnable proved) {
        this(desk, words, true, proved);
    }

    /// @param withPassword whether the password will do as well
    ProofDialog(ProofDesk desk, Words words, boolean withPassword, SerializableRunnable proved) {
        this.desk = desk;
        this.proved = proved;
        setHeaderTitle(words.title());
        setWidth("480px");
        passkey = new PasskeyButton(() -> desk.askPasskey(Visits.current()), this::answered);
        passkey.setVisible(desk.offersPasskey(Visits.current()));
        add(new Paragraph(words.text()));
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()));
        if (withPassword) {
            askForPassword(words);
        } else {
            passkey.makePrimary();
        }
        add(passkey);
        addOpenedChangeListener(opened -> {
            if (withPassword) {
                password.focus();
            } else {
                passkey.focus();
            }
        });
    }

    private void askForPassword(Words words) {
        password.setWidthFull();
        password.setMaxLength(LONGEST_PASSWORD);
        password.setLabel(getTranslation("accounts.proof.password"));
        password.setHelperText(getTranslation(
                passkey.isVisible() ? "accounts.proof.lasts-or-passkey" : "accounts.proof.lasts",
                SessionProof.GOOD_FOR.toMinutes()));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.addValueChangeListener(change -> password.setInvalid(false));
        add(password);
        var accept = new Button(words.accept(), click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickShortcut(Key.ENTER).listenOn(password);
        getFooter().add(accept);
    }

    /// An empty field, where there is a passkey, asks for that.
    private void accept() {
        if (password.isEmpty() && passkey.isVisible()) {
            passkey.ask();
        } else {
            take(desk.prove(password.getValue(), Visits.current().address()));
        }
    }

    private void answered(String response) {
        // Whoever has closed the dialog meanwhile has taken it back.
        if (isOpened()) {
            take(desk.provePasskey(response, Visits.current()));
        }
    }

    private void take(ProofAnswer answer) {
        switch (answer) {
            case ProofAnswer.Proved _ -> {
                close();
                proved.run();
            }
            case ProofAnswer.Wrong _ -> refuse(getTranslation("accounts.proof.wrong"));
            case ProofAnswer.Wait soon ->
                refuse(getTranslation("accounts.proof.wait", soon.time().toSeconds() + 1));
            case ProofAnswer.NotTaken not -> passkey.say(PasskeyWords.refused(this, not.reason()));
        }
    }

    private void refuse(String words) {
        password.clear();
        password.setErrorMessage(words);
        password.setInvalid(true);
        password.focus();
    }
}
