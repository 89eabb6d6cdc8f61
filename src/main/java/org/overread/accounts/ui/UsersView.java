package org.overread.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.AccountDirectory;
import org.overread.accounts.AccountRefusal;
import org.overread.accounts.AccountState;
import org.overread.accounts.AccountSummary;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.PasskeyDesk;
import org.overread.accounts.Role;
import org.overread.accounts.TokenDesk;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.DateStyle;
import org.overread.shell.Glyph;
import org.overread.shell.Notice;
import org.overread.shell.PageHeader;

/// The administrator's list of people: who they are, what they may do, and the acts that change it.
@Route("users")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "accounts.users", order = 80)
@StyleSheet("styles/accounts.css")
class UsersView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient AccountDesk desk;
    private final transient AccountDirectory directory;
    private final transient TokenDesk tokens;
    private final transient PasskeyDesk passkeys;
    private final transient CurrentAccount current;
    private final Grid<AccountSummary> grid = new Grid<>();

    UsersView(
            AccountDesk desk,
            AccountDirectory directory,
            TokenDesk tokens,
            PasskeyDesk passkeys,
            CurrentAccount current) {
        this.desk = desk;
        this.tokens = tokens;
        this.passkeys = passkeys;
        this.directory = directory;
        this.current = current;
        addClassNames("page", "fill");
        var invite = new Button(getTranslation("accounts.invite"), Glyph.PLUS.draw(), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getTranslation("accounts.users")).actions(invite), new Card(table()));
        refresh();
    }

    private Grid<AccountSummary> table() {
        var lastSeen = DateStyle.minute(getLocale()).withZone(ZoneId.systemDefault());
        grid.addColumn(AccountSummary::name)
                .setHeader(getTranslation("accounts.name"))
                .setSortable(true);
        grid.addColumn(AccountSummary::email)
                .setHeader(getTranslation("accounts.email"))
                .setSortable(true);
        grid.addComponentColumn(account -> roles(account.roles()))
                .setHeader(getTranslation("accounts.roles"))
                .setFlexGrow(2);
        grid.addComponentColumn(account -> state(account.state()))
                .setHeader(getTranslation("accounts.state"))
                .setSortProperty("state")
                .setComparator(AccountSummary::state);
        grid.addColumn(account -> account.lastSignIn().map(lastSeen::format).orElse("–"))
                .setHeader(getTranslation("accounts.last-sign-in"))
                .setComparator(account -> account.lastSignIn().orElse(java.time.Instant.EPOCH));
        grid.addComponentColumn(this::acts).setFlexGrow(0).setWidth("64px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        return grid;
    }

    private Component roles(Set<Role> roles) {
        var row = new Div();
        row.addClassName("row");
        new TreeSet<>(roles).forEach(role -> row.add(new Badge(Words.text(this, role), Badge.Tone.PLAIN)));
        return row;
    }

    private Component state(AccountState state) {
        return new Badge(
                switch (state) {
                    case INVITED -> Glyph.MAIL;
                    case ACTIVE -> Glyph.CHECK;
                    case DISABLED -> Glyph.CLOSE;
                },
                Words.text(this, state),
                switch (state) {
                    case INVITED -> Badge.Tone.WARN;
                    case ACTIVE -> Badge.Tone.LINE;
                    case DISABLED -> Badge.Tone.CONFLICT;
                });
    }

    private Component acts(AccountSummary account) {
        if (current.require().id().equals(account.id())) {
            var self = new Span(getTranslation("accounts.you"));
            self.addClassName("t3");
            return self;
        }
        var button = new Button("⋯");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("accounts.acts", account.name()));
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        if (account.state() == AccountState.DISABLED) {
            menu.addItem(getTranslation("accounts.enable"), click -> act(() -> desk.enable(account.id()), "enabled"));
            return button;
        }
        boolean invited = account.state() == AccountState.INVITED;
        menu.addItem(
                getTranslation(invited ? "accounts.invite-again" : "accounts.reset"),
                click -> act(() -> new LinkDialog(desk.newLink(account.id()), account.name()).open(), ""));
        menu.addItem(getTranslation("accounts.change-roles"), click -> changeRoles(account));
        menu.addItem(
                getTranslation("accounts.tokens.revoke-all"),
                click -> act(() -> tokens.revokeAll(account.id()), "tokens-revoked"));
        menu.addItem(getTranslation("accounts.passkeys.remove-all"), click -> removePasskeys(account));
        menu.addItem(getTranslation("accounts.disable"), click -> disable(account));
        return button;
    }

    private void invite() {
        new InviteDialog(invitee -> act(() -> new LinkDialog(desk.invite(invitee), invitee.name()).open(), "")).open();
    }

    private void changeRoles(AccountSummary account) {
        new RolesDialog(account, chosen -> act(() -> desk.changeRoles(account.id(), chosen), "roles-changed")).open();
    }

    private void disable(AccountSummary account) {
        new DisableDialog(account, () -> act(() -> desk.disable(account.id()), "disabled")).open();
    }

    private void removePasskeys(AccountSummary account) {
        new RemovePasskeysDialog(account, () -> act(() -> passkeys.removeAll(account.id()), "passkeys-removed")).open();
    }

    /// Does something to an account, and says how it ended.
    ///
    /// @return whether it was done
    private boolean act(Runnable change, String done) {
        try {
            change.run();
            if (!done.isEmpty()) {
                Notice.done(getTranslation("accounts.done." + done));
            }
            refresh();
            return true;
        } catch (AccountRefusal refusal) {
            Notice.error(Words.text(this, refusal));
            return false;
        }
    }

    private void refresh() {
        grid.setItems(directory.all());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.users") + " · Overread";
    }
}
