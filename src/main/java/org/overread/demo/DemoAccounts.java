package org.overread.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.AccountDirectory;
import org.overread.accounts.AccountSummary;
import org.overread.accounts.NewAccount;
import org.overread.accounts.Role;
import org.springframework.stereotype.Component;

/// The people of the demonstration: three readers, a senior and a coordinator. Their passwords are drawn at random,
/// handed out once and stored nowhere.
@Component
class DemoAccounts {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final AccountDesk desk;
    private final AccountDirectory directory;
    private final SecureRandom random = new SecureRandom();

    DemoAccounts(AccountDesk desk, AccountDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    boolean isAnybodyThere() {
        return !directory.all().isEmpty();
    }

    /// Makes those that do not exist yet.
    ///
    /// @return the new ones, with the passwords that nobody will see again
    List<NewAccount> make() {
        Set<String> known = directory.all().stream().map(AccountSummary::email).collect(Collectors.toSet());
        List<NewAccount> made = new ArrayList<>();
        for (NewAccount wanted : wanted()) {
            if (!known.contains(wanted.email())) {
                desk.createReady(wanted);
                made.add(wanted);
            }
        }
        return made;
    }

    private List<NewAccount> wanted() {
        return List.of(
                wanted("reader1", "Demo reader 1", Role.READER),
                wanted("reader2", "Demo reader 2", Role.READER),
                wanted("reader3", "Demo reader 3", Role.READER),
                wanted("senior", "Demo senior", Role.ADJUDICATOR),
                wanted("coordinator", "Demo coordinator", Role.COORDINATOR));
    }

    private NewAccount wanted(String mailbox, String name, Role role) {
        return new NewAccount(mailbox + "@demo.example", name, Set.of(role), password());
    }

    private String password() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(random.ints(GROUP, 0, LETTERS.length())
                    .mapToObj(at -> LETTERS.substring(at, at + 1))
                    .collect(Collectors.joining()));
        }
        return String.join("-", groups);
    }
}
