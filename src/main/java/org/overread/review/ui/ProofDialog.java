package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinRequest;
import org.overread.accounts.ProofAnswer;
import org.overread.accounts.SessionProof;

/// Says what signing means and asks for the password. For a while after it, signing asks no more.
final class ProofDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_PASSWORD = 512;

    private final Component page;
    private final transient Sitting sitting;
    private final PasswordField password = new PasswordField();
    private final SerializableRunnable proved;

    /// @param proved what was to be done
    ProofDialog(Component page, Sitting sitting, SerializableRunnable proved) {
        this.page = page;
        this.sitting = sitting;
        this.proved = proved;
        String code = sitting.study().summary().code();
        boolean first = sitting.sheet().amendReason().isEmpty();
        setHeaderTitle(page.getTranslation("review.proof.title", code));
        setWidth("480px");
        password.setWidthFull();
        password.setMaxLength(LONGEST_PASSWORD);
        password.setLabel(page.getTranslation("review.proof.password"));
        password.setHelperText(page.getTranslation("review.proof.lasts", SessionProof.GOOD_FOR.toMinutes()));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.addValueChangeListener(change -> password.setInvalid(false));
        add(new Paragraph(page.getTranslation(first ? "review.proof.read" : "review.proof.amended")), password);
        var accept = new Button(page.getTranslation("review.proof.accept"), click -> accept());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(page.getTranslation("shell.cancel"), click -> close()), accept);
        addOpenedChangeListener(opened -> password.focus());
    }

    private void accept() {
        var request = VaadinRequest.getCurrent();
        String address = request == null ? "unknown" : request.getRemoteAddr();
        switch (sitting.prove(password.getValue(), address)) {
            case ProofAnswer.Proved _ -> {
                close();
                proved.run();
            }
            case ProofAnswer.Wrong _ -> refuse(page.getTranslation("review.proof.wrong"));
            case ProofAnswer.Wait soon ->
                refuse(page.getTranslation("review.proof.wait", soon.time().toSeconds() + 1));
        }
    }

    private void refuse(String words) {
        password.clear();
        password.setErrorMessage(words);
        password.setInvalid(true);
        password.focus();
    }
}
