package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.SignInAs.as;
import static org.overread.testing.SignInAs.doAs;
import static org.overread.testing.SignInAs.someone;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.shell.Messages;
import org.overread.testing.OnH2;
import org.overread.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class AccountDeskTest {
    private static final String PASSWORD = "violet tram over the river";
    private static final SignedIn ADMINISTRATOR = someone(Role.ADMINISTRATOR);

    @Autowired
    AccountDesk desk;

    @Autowired
    LinkDesk links;

    @Autowired
    SignInDesk door;

    @Autowired
    AccountDirectory directory;

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    JdbcClient jdbc;

    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void an_invited_person_chooses_a_password_and_signs_in() {
        String token = invite(Role.READER);
        assertThat(links.open(token)).contains(new OpenLink(LinkPurpose.INVITATION, email, "Anna"));
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInAnswer.Refused.class);
        links.accept(token, "Anna P.", PASSWORD, Messages.RUSSIAN);
        assertThat(signIn(PASSWORD)).isInstanceOfSatisfying(SignInAnswer.Welcome.class, welcome -> {
            assertThat(welcome.person().name()).isEqualTo("Anna P.");
            assertThat(welcome.person().roles()).containsExactly(Role.READER);
        });
    }

    @Test
    void an_invitation_works_once() {
        String token = invite(Role.READER);
        links.accept(token, "Anna", PASSWORD, Messages.RUSSIAN);
        assertThat(links.open(token)).isEmpty();
        assertThatThrownBy(() -> links.accept(token, "Mallory", "another fine long password", Messages.RUSSIAN))
                .isInstanceOf(LinkSpent.class);
    }

    @Test
    void of_many_uses_at_once_one_wins() throws Exception {
        String token = invite(Role.READER);
        Callable<Boolean> use = () -> {
            try {
                links.accept(token, "Anna", PASSWORD, Messages.RUSSIAN);
                return true;
            } catch (LinkSpent e) {
                return false;
            }
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            int won = 0;
            for (Future<Boolean> each : pool.invokeAll(List.of(use, use, use, use))) {
                won += each.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void a_newer_link_replaces_the_older() {
        String old = invite(Role.READER);
        AccountId id = idOf(email);
        String fresh = token(as(ADMINISTRATOR, () -> desk.newLink(id)));
        assertThat(links.open(old)).isEmpty();
        assertThat(links.open(fresh)).isPresent();
    }

    @Test
    void a_weak_password_leaves_the_link_usable() {
        String token = invite(Role.READER);
        assertThatThrownBy(() -> links.accept(token, "Anna", "short", Messages.RUSSIAN))
                .isInstanceOf(WeakPassword.class);
        assertThat(links.open(token)).isPresent();
    }

    @Test
    void a_reset_link_changes_the_password() {
        AccountId id = ready(Role.READER);
        String token = token(as(ADMINISTRATOR, () -> desk.newLink(id)));
        links.reset(token, "nine hedgehogs in a boat");
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInAnswer.Refused.class);
        assertThat(signIn("nine hedgehogs in a boat")).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void a_link_is_stored_only_as_its_hash() {
        String token = invite(Role.READER);
        assertThat(jdbc.sql("select count(*) from one_time_link where token_hash = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_disabled_person_is_refused_like_an_unknown_one() {
        AccountId id = ready(Role.READER);
        doAs(ADMINISTRATOR, () -> desk.disable(id));
        assertThat(signIn(PASSWORD)).isEqualTo(door.signIn("nobody@example.org", PASSWORD, email));
        doAs(ADMINISTRATOR, () -> desk.enable(id));
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void after_some_wrong_passwords_the_right_one_has_to_wait_too() {
        ready(Role.READER);
        for (int i = 0; i <= Identification.FREE_PER_ACCOUNT; i++) {
            assertThat(signIn("wrong " + i)).isInstanceOf(SignInAnswer.Refused.class);
        }
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInAnswer.Wait.class);
    }

    @Test
    void an_address_is_taken_once_whatever_its_case() {
        ready(Role.READER);
        var again = new Invitee(new EmailAddress(email.toUpperCase(java.util.Locale.ROOT)), "B", Set.of(Role.READER));
        doAs(ADMINISTRATOR, () -> assertThatThrownBy(() -> desk.invite(again)).isInstanceOf(AccountRefusal.class));
    }

    @Test
    void people_do_not_disable_or_re_role_themselves() {
        AccountId id = ready(Role.ADMINISTRATOR);
        var self = new SignedIn(id, email, "Anna", Set.of(Role.ADMINISTRATOR));
        doAs(self, () -> {
            assertThatThrownBy(() -> desk.disable(id)).isInstanceOf(AccountRefusal.class);
            assertThatThrownBy(() -> desk.changeRoles(id, Set.of(Role.READER))).isInstanceOf(AccountRefusal.class);
        });
    }

    @Test
    void the_last_administrator_stays() {
        AccountId last = ready(Role.ADMINISTRATOR);
        onlyAdministrator(last);
        doAs(ADMINISTRATOR, () -> {
            assertThatThrownBy(() -> desk.disable(last)).isInstanceOf(AccountRefusal.class);
            assertThatThrownBy(() -> desk.changeRoles(last, Set.of(Role.READER)))
                    .isInstanceOf(AccountRefusal.class);
            desk.changeRoles(last, Set.of(Role.ADMINISTRATOR, Role.READER));
        });
    }

    @Test
    void the_first_link_is_printed_only_while_nobody_manages() {
        AccountId last = ready(Role.ADMINISTRATOR);
        onlyAdministrator(last);
        assertThat(firstAdministrator.link()).isEmpty();
        jdbc.sql("update account set state = 'DISABLED'").update();
        String older = token(firstAdministrator.link().orElseThrow());
        String token = token(firstAdministrator.link().orElseThrow());
        assertThat(links.open(older)).isEmpty();
        var mine = new EmailAddress(UUID.randomUUID() + "@example.org");
        AccountId made = links.becomeFirstAdministrator(token, mine, "Chief", PASSWORD, Messages.RUSSIAN);
        assertThat(firstAdministrator.link()).isEmpty();
        assertThat(as(ADMINISTRATOR, () -> directory.names(List.of(made)))).containsEntry(made, "Chief");
    }

    @Test
    void what_matters_is_in_the_trail_without_secrets() {
        AccountId id = ready(Role.READER);
        signIn(PASSWORD);
        signIn("wrong password entered");
        doAs(ADMINISTRATOR, () -> desk.changeRoles(id, Set.of(Role.ADJUDICATOR)));
        List<String> actions = jdbc.sql("select action from audit_entry where object = ? order by seq")
                .param("account:" + id)
                .query(String.class)
                .list();
        assertThat(actions)
                .containsExactly(
                        "accounts.created", "accounts.signed-in", "accounts.signed-in", "accounts.roles-changed");
    }

    @Test
    void the_trail_names_who_signed_in_and_nobody_for_a_refusal() {
        AccountId id = ready(Role.READER);
        signIn(PASSWORD);
        signIn("wrong password entered");
        List<String> actors = jdbc.sql(
                        "select actor from audit_entry where object = ? and action = 'accounts.signed-in' order by seq")
                .param("account:" + id)
                .query(String.class)
                .list();
        assertThat(actors).containsExactly(email, "anonymous");
    }

    private String invite(Role role) {
        return token(as(ADMINISTRATOR, () -> desk.invite(new Invitee(new EmailAddress(email), "Anna", Set.of(role)))));
    }

    private AccountId ready(Role role) {
        return as(ADMINISTRATOR, () -> desk.createReady(new NewAccount(email, "Anna", Set.of(role), PASSWORD)));
    }

    private AccountId idOf(String address) {
        return as(ADMINISTRATOR, () -> directory.all()).stream()
                .filter(account -> account.email().equals(address))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SignInAnswer signIn(String password) {
        return door.signIn(email, password, email);
    }

    private void onlyAdministrator(AccountId id) {
        jdbc.sql("update account set state = 'DISABLED' where id <> ?")
                .param(id.value())
                .update();
    }

    private static String token(IssuedLink link) {
        return link.path().substring(link.path().indexOf('/') + 1);
    }
}

@OnH2
class AccountDeskOnH2Test extends AccountDeskTest {}

@OnPostgres
class AccountDeskOnPostgresTest extends AccountDeskTest {}
