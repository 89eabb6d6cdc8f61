package org.overread.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.PasskeyDesk;
import org.overread.accounts.Role;
import org.overread.accounts.SessionProof;
import org.overread.accounts.SignedIn;
import org.overread.accounts.Visit;
import org.overread.testing.OnH2;
import org.overread.testing.RoundFixtures;
import org.overread.testing.SignInAs;
import org.overread.testing.SoftAuthenticator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@OnH2
@ViewPackages(packages = {"org.overread.accounts.ui", "org.overread.shell"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasskeysCardTest extends SpringBrowserlessTest {
    private static final Visit VISIT = new Visit("http://localhost:8080", "192.0.2.13");

    @Autowired
    AccountDesk accounts;

    @Autowired
    PasskeyDesk desk;

    private SignedIn person = SignInAs.someone();

    @BeforeEach
    void signIn() {
        person = RoundFixtures.aPerson(accounts, Role.READER);
        begin(SessionProof.given(Instant.parse("2100-01-01T00:00:00Z")));
        desk.add(new SoftAuthenticator(VISIT.origin()).create(desk.toAdd(VISIT).json()), "Clinic PC", VISIT);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_passkey_is_renamed() {
        navigate("account", AccountView.class);
        test(find(Button.class).withText("Rename").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Office");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(card()).contains("Office", "never used").doesNotContain("Clinic PC");
    }

    @Test
    void a_passkey_is_removed_once_it_is_confirmed() {
        navigate("account", AccountView.class);
        test(find(Button.class).withText("Remove").single()).click();
        assertThat(card()).contains("Clinic PC");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(card()).contains("You have no passkeys");
    }

    @Test
    void removing_asks_who_it_is_when_the_last_proof_is_too_old() {
        begin(SessionProof.none());
        navigate("account", AccountView.class);
        test(find(Button.class).withText("Remove").single()).click();
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        test(find(PasswordField.class).withCaption("Your password").single())
                .setValue(RoundFixtures.passwordOf(person));
        test(find(Button.class).withText("Continue").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(desk.mine(VISIT).passkeys()).isEmpty();
    }

    @Test
    void what_asks_for_a_passkey_at_sign_in_asks_for_one_first() {
        navigate("account", AccountView.class);
        test(find(Checkbox.class).single()).click();
        assertThat(find(PasswordField.class).withCaption("Your password").exists())
                .isFalse();
        test(find(Button.class).withText("Cancel").single()).click();
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
        assertThat(desk.mine(VISIT).atSignIn()).isFalse();
    }

    private String card() {
        return find(PasskeysCard.class).single().getElement().getTextRecursively();
    }

    private void begin(SessionProof proof) {
        var session = new TestingAuthenticationToken(person, "n/a", Role.READER.authority());
        session.setDetails(proof);
        SecurityContextHolder.setContext(new SecurityContextImpl(session));
    }
}
