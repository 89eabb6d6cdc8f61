package org.overread.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.overread.accounts.IssuedToken;
import org.overread.shell.Glyph;

/// Shows the secret of a new token, this once.
final class TokenDialog extends Dialog {
    private static final long serialVersionUID = 1;

    TokenDialog(IssuedToken issued) {
        setHeaderTitle(getTranslation("accounts.tokens.made", issued.name()));
        setWidth("560px");
        setCloseOnOutsideClick(false);
        var secret = new TextField();
        secret.setId("token-secret");
        secret.setLabel(getTranslation("accounts.tokens.secret"));
        secret.setValue(issued.secret());
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setWidthFull();
        var copy = new Button(getTranslation("accounts.link.copy"), Glyph.COPY.draw());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.addClickListener(click -> copy.getElement()
                .executeJs("navigator.clipboard.writeText($0)", secret.getValue())
                .then(done -> copy.setText(getTranslation("accounts.link.copied")), failed -> secret.focus()));
        add(new Paragraph(getTranslation("accounts.tokens.once")), secret);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), copy);
    }
}
