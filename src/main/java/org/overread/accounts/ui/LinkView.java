package org.overread.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.overread.accounts.AccountRefusal;
import org.overread.accounts.EmailAddress;
import org.overread.accounts.LinkDesk;
import org.overread.accounts.LinkPurpose;
import org.overread.accounts.LinkSpent;
import org.overread.accounts.OpenLink;
import org.overread.accounts.WeakPassword;
import org.overread.shell.Card;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.Threshold;

/// Where a one-time link leads: who holds it names themselves and chooses a password.
@Route(value = "invite", autoLayout = false)
@RouteAlias(value = "reset", autoLayout = false)
@AnonymousAllowed
class LinkView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient LinkDesk desk;
    private final EmailField email = new EmailField();
    private final TextField name = new TextField();
    private final PasswordPair password = new PasswordPair();
    private String token = "";
    private LinkPurpose purpose = LinkPurpose.INVITATION;

    LinkView(LinkDesk desk) {
        this.desk = desk;
        setHeightFull();
        email.setLabel(getTranslation("accounts.email"));
        name.setLabel(getTranslation("accounts.name"));
        name.setHelperText(getTranslation("accounts.name.hint"));
        name.setMaxLength(120);
        email.setWidthFull();
        name.setWidthFull();
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        removeAll();
        desk.open(token).ifPresentOrElse(this::show, this::showSpent);
    }

    private void show(OpenLink link) {
        purpose = link.purpose();
        boolean first = purpose == LinkPurpose.FIRST_ADMINISTRATOR;
        email.setValue(link.email());
        email.setReadOnly(!first);
        name.setValue(link.name());
        name.setVisible(purpose != LinkPurpose.RESET);
        var title = new H2(text("title"));
        title.addClassNames("t20", "semi");
        var save = new Button(text("button"), click -> password.value().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setWidthFull();
        var intro = new Paragraph(text("text"));
        intro.addClassName("t2");
        add(Threshold.around(new Card(title, intro, email, name, password, save)));
    }

    private void showSpent() {
        var back = new Anchor("login", getTranslation("accounts.link.to-sign-in"));
        back.addClassNames("btn", "primary");
        add(Threshold.around(new EmptyState(
                Glyph.WARNING,
                getTranslation("accounts.link.spent.title"),
                getTranslation("accounts.link.spent.text"),
                back)));
    }

    private void save(String chosen) {
        try {
            switch (purpose) {
                case FIRST_ADMINISTRATOR ->
                    desk.becomeFirstAdministrator(
                            token, new EmailAddress(email.getValue()), name.getValue(), chosen, getLocale());
                case INVITATION -> desk.accept(token, name.getValue(), chosen, getLocale());
                case RESET -> desk.reset(token, chosen);
            }
            getUI().ifPresent(ui -> ui.getPage().setLocation("login?ready"));
        } catch (WeakPassword weak) {
            password.refuse(weak);
        } catch (EmailAddress.NotAnAddress e) {
            email.setErrorMessage(getTranslation("accounts.email.wrong"));
            email.setInvalid(true);
        } catch (AccountRefusal refusal) {
            name.setErrorMessage(Words.text(this, refusal));
            name.setInvalid(true);
        } catch (LinkSpent e) {
            removeAll();
            showSpent();
        }
    }

    private String text(String part) {
        String which = purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation("accounts.link." + which + "." + part);
    }

    @Override
    public String getPageTitle() {
        return text("title") + " · Overread";
    }
}
