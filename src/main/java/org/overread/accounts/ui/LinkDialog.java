package org.overread.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.ZoneId;
import org.overread.accounts.IssuedLink;
import org.overread.shell.DateStyle;
import org.overread.shell.Glyph;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Shows a one-time link, this once, to be handed to its person.
final class LinkDialog extends Dialog {
    private static final long serialVersionUID = 1;

    LinkDialog(IssuedLink issued, String name) {
        setHeaderTitle(getTranslation("accounts.link.title", name));
        setWidth("560px");
        setCloseOnOutsideClick(false);
        var until =
                DateStyle.minute(getLocale()).withZone(ZoneId.systemDefault()).format(issued.expiresAt());
        var link = new TextField();
        link.setId("one-time-link");
        link.setLabel(getTranslation("accounts.link.label"));
        link.setValue(address(issued));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        var copy = new Button(getTranslation("accounts.link.copy"), Glyph.COPY.draw());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.addClickListener(click -> copy.getElement()
                .executeJs("navigator.clipboard.writeText($0)", link.getValue())
                .then(done -> copy.setText(getTranslation("accounts.link.copied")), failed -> link.focus()));
        add(new Paragraph(getTranslation("accounts.link.once", until)), link);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), copy);
    }

    /// The portal's address as the administrator's browser knows it.
    private static String address(IssuedLink issued) {
        var request = VaadinServletRequest.getCurrent();
        return request == null
                ? "/" + issued.path()
                : ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path("/" + issued.path())
                        .toUriString();
    }
}
