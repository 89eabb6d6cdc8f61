package org.overread.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.AccountState;
import org.overread.accounts.AccountSummary;
import org.overread.accounts.NewAccount;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.testing.OnH2;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@OnH2
@ViewPackages(packages = {"org.overread.accounts.ui", "org.overread.shell"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountPagesTest extends SpringBrowserlessTest {
    @Autowired
    AccountDesk desk;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_sign_in_form_posts_name_and_password() {
        navigate("login", LoginView.class);
        assertThat(find(Input.class).all())
                .extracting(input -> input.getElement().getAttribute("name"))
                .contains("username", "password");
        assertThat(find(NativeButton.class).withText("Sign in").exists()).isTrue();
    }

    @Test
    void a_throttled_person_is_told_how_long_to_wait() {
        UI.getCurrent().navigate("login", QueryParameters.of("wait", "8"));
        assertThat(find(Div.class).withClassName("alert").single().getElement().getTextRecursively())
                .contains("Wait 8 s");
    }

    @Test
    void what_stands_in_the_address_is_never_shown_as_it_is() {
        UI.getCurrent().navigate("login", QueryParameters.of("wait", "<b>"));
        assertThat(find(Div.class).withClassName("alert").exists()).isFalse();
    }

    @Test
    void a_used_link_says_so_and_asks_for_nothing() {
        navigate("invite/" + UUID.randomUUID(), LinkView.class);
        assertThat(find(TextField.class).exists()).isFalse();
    }

    @Test
    void the_administrator_invites_a_person_and_is_shown_the_link_once() {
        signIn(SignInAs.someone(Role.ADMINISTRATOR));
        navigate("users", UsersView.class);
        test(find(Button.class).withText("Invite").single()).click();
        String email = UUID.randomUUID() + "@example.org";
        test(find(EmailField.class).single()).setValue(email);
        test(find(TextField.class).withCaption("Name").single()).setValue("Anna");
        test(find(Button.class).withText("Invite").all().getLast()).click();
        assertThat(find(TextField.class).id("one-time-link").getValue()).contains("/invite/");
        assertThat(rows()).anySatisfy(account -> {
            assertThat(account.email()).isEqualTo(email);
            assertThat(account.state()).isEqualTo(AccountState.INVITED);
            assertThat(account.roles()).containsExactly(Role.READER);
        });
    }

    @Test
    void a_reader_makes_a_token_and_is_shown_its_secret_once() {
        signIn(tokenOwner());
        navigate("account", AccountView.class);
        test(find(Button.class).withText("New token").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Notebook");
        test(find(Button.class).withText("Create").single()).click();

        assertThat(find(TextField.class).id("token-secret").getValue()).startsWith("ovr_");
        assertThat(find(TokensCard.class).single().getElement().getTextRecursively())
                .contains("Notebook", "dicomweb:read", "never used");
    }

    @Test
    void who_has_no_passkey_is_told_what_one_is_good_for() {
        signIn(SignInAs.someone(Role.ADMINISTRATOR));
        navigate("account", AccountView.class);
        assertThat(find(PasskeysCard.class).single().getElement().getTextRecursively())
                .contains("You have no passkeys", "15 minutes");
        assertThat(find(Checkbox.class).exists()).isFalse();
    }

    @Test
    void a_passkey_is_asked_of_nobody_whose_password_was_not_right() {
        UI.getCurrent().navigate("login/passkey");
        assertThat(find(LoginView.class).exists()).isTrue();
        assertThat(find(Div.class).withClassName("alert").single().getElement().getTextRecursively())
                .contains("Your session has ended");
    }

    @Test
    void who_may_not_see_images_makes_no_tokens() {
        signIn(SignInAs.someone(Role.ADMINISTRATOR));
        navigate("account", AccountView.class);
        assertThat(find(TokensCard.class).exists()).isFalse();
    }

    private SignedIn tokenOwner() {
        String email = UUID.randomUUID() + "@example.org";
        var id = SignInAs.as(
                SignInAs.someone(Role.ADMINISTRATOR),
                () -> desk.createReady(
                        new NewAccount(email, "Anna", Set.of(Role.READER), "violet tram over the river")));
        return new SignedIn(id, email, "Anna", Set.of(Role.READER));
    }

    @SuppressWarnings("unchecked")
    private java.util.List<AccountSummary> rows() {
        Grid<AccountSummary> grid = find(Grid.class).single();
        return grid.getListDataView().getItems().toList();
    }

    private static void signIn(SignedIn person) {
        var authorities = AuthorityUtils.createAuthorityList(
                person.roles().stream().map(Role::authority).toList());
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken(person, "n/a", authorities)));
    }
}
