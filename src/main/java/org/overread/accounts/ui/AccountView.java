package org.overread.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Set;
import org.overread.accounts.AccountRefusal;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.OwnAccount;
import org.overread.accounts.PasskeyDesk;
import org.overread.accounts.ProofDesk;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.accounts.TokenDesk;
import org.overread.accounts.WeakPassword;
import org.overread.shell.Card;
import org.overread.shell.Notice;
import org.overread.shell.PageHeader;

/// A person's own page: who the portal takes them for, another password, passkeys, access tokens.
@Route("account")
@PermitAll
@StyleSheet("styles/accounts.css")
class AccountView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    /// Who may see images, and so let programs see them.
    private static final Set<Role> IMAGES = Set.of(Role.READER, Role.ADJUDICATOR, Role.COORDINATOR);

    private final transient OwnAccount account;
    private final PasswordField present = new PasswordField();
    private final PasswordPair wanted = new PasswordPair();

    AccountView(
            OwnAccount account,
            CurrentAccount current,
            PasskeyDesk passkeys,
            ProofDesk proofs,
            TokenDesk tokens,
            Clock clock) {
        this.account = account;
        addClassName("page");
        add(new PageHeader(getTranslation("shell.profile")));
        SignedIn person = current.require();
        var columns = new Div(person(person), password(), new PasskeysCard(passkeys, proofs));
        if (IMAGES.stream().anyMatch(person::is)) {
            columns.add(new TokensCard(tokens, clock));
        }
        columns.addClassName("account-cards");
        add(columns);
    }

    private Card person(SignedIn person) {
        return Card.titled(
                getTranslation("accounts.me"),
                line("accounts.name", person.name()),
                line("accounts.email", person.email()),
                line("accounts.roles", Words.text(this, person.roles())));
    }

    private Div line(String key, String value) {
        var caption = new Span(getTranslation(key));
        caption.addClassNames("t2", "t13");
        return new Div(caption, new Div(value));
    }

    private Card password() {
        present.setLabel(getTranslation("accounts.password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setWidthFull();
        present.setMaxLength(512);
        present.addValueChangeListener(change -> present.setInvalid(false));
        var save = new Button(
                getTranslation("accounts.password.change"),
                click -> wanted.value().ifPresent(this::change));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var note = new Paragraph(getTranslation("accounts.password.change.note"));
        note.addClassNames("t12", "t3");
        return Card.titled(getTranslation("accounts.password.change"), present, wanted, save, note);
    }

    private void change(String chosen) {
        try {
            account.changePassword(present.getValue(), chosen);
            present.clear();
            wanted.clear();
            Notice.done(getTranslation("accounts.password.changed"));
        } catch (WeakPassword weak) {
            wanted.refuse(weak);
        } catch (AccountRefusal refusal) {
            present.setErrorMessage(Words.text(this, refusal));
            present.setInvalid(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.profile") + " · Overread";
    }
}
