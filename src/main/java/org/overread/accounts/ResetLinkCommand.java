package org.overread.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.overread.home.Command;
import org.overread.home.SystemActor;
import org.overread.shell.Messages;
import org.springframework.stereotype.Component;

/// `reset-link EMAIL`: prints a one-time link with which that person chooses another password and is rid of lost
/// passkeys. For the one administrator who has nobody else to ask; whoever may call it has the database anyway.
@Component
class ResetLinkCommand implements Command {
    private final AccountDirectory directory;
    private final AccountDesk desk;
    private final Messages messages;

    ResetLinkCommand(AccountDirectory directory, AccountDesk desk, Messages messages) {
        this.directory = directory;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String verb() {
        return "reset-link";
    }

    @Override
    public int run(List<String> arguments) {
        String email = String.join(" ", arguments).strip();
        Optional<AccountSummary> person = SystemActor.call(directory::all).stream()
                .filter(account -> account.email().equalsIgnoreCase(email))
                .filter(account -> account.state() == AccountState.ACTIVE)
                .findFirst();
        if (person.isEmpty()) {
            System.err.println(text("accounts.reset-link.nobody", email));
            return 1;
        }
        IssuedLink link = SystemActor.call(() -> desk.newLink(person.get().id()));
        System.out.println(text("accounts.reset-link.made", link.path()));
        return 0;
    }

    private String text(String key, String argument) {
        return messages.getTranslation(key, Locale.getDefault(), argument);
    }
}
