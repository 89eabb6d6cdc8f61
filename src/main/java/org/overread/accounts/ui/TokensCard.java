package org.overread.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.overread.accounts.AccountRefusal;
import org.overread.accounts.NewToken;
import org.overread.accounts.TokenDesk;
import org.overread.accounts.TokenScope;
import org.overread.accounts.TokenSummary;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.DateStyle;
import org.overread.shell.Glyph;
import org.overread.shell.Notice;

/// A person's access tokens for programs: which there are, when each was used, and the way to make and revoke them.
final class TokensCard extends Div {
    private static final long serialVersionUID = 1;

    private final transient TokenDesk desk;
    private final Div list = new Div();

    TokensCard(TokenDesk desk, Clock clock) {
        this.desk = desk;
        addClassName("tokens");
        list.addClassName("token-list");
        var make = new Button(
                getTranslation("accounts.tokens.new"),
                Glyph.PLUS.draw(),
                click -> new NewTokenDialog(clock, this::make).open());
        make.addThemeVariants(ButtonVariant.SMALL);
        var note = new Paragraph(getTranslation("accounts.tokens.note"));
        note.addClassNames("t12", "t3");
        add(Card.titledWith(getTranslation("accounts.tokens"), make, list, note));
        refresh();
    }

    private boolean make(NewToken wanted) {
        try {
            new TokenDialog(desk.create(wanted)).open();
            refresh();
            return true;
        } catch (AccountRefusal refusal) {
            Notice.error(Words.text(this, refusal));
            return false;
        }
    }

    private void refresh() {
        list.removeAll();
        var tokens = desk.mine();
        if (tokens.isEmpty()) {
            var none = new Paragraph(getTranslation("accounts.tokens.none"));
            none.addClassName("t2");
            list.add(none);
        }
        tokens.forEach(token -> list.add(row(token)));
    }

    private Component row(TokenSummary token) {
        var name = new Span(token.name());
        name.addClassName("token-name");
        var head = new Div(name);
        head.addClassName("row");
        if (!token.open()) {
            head.add(new Badge(getTranslation("accounts.tokens.over"), Badge.Tone.WARN));
        }
        var facts = new Div(facts(token));
        facts.addClassNames("t12", "t2");
        var revoke = new Button(getTranslation("accounts.tokens.revoke"), click -> ask(token));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        revoke.setAriaLabel(getTranslation("accounts.tokens.revoke-named", token.name()));
        var row = new Div(new Div(head, facts), revoke);
        row.addClassName("token");
        return row;
    }

    private String facts(TokenSummary token) {
        var day = DateStyle.day(getLocale()).withZone(ZoneId.systemDefault());
        var minute = DateStyle.minute(getLocale()).withZone(ZoneId.systemDefault());
        String scopes = token.scopes().stream().map(TokenScope::word).sorted().collect(Collectors.joining(", "));
        String end = token.expiresAt()
                .map(at -> getTranslation("accounts.tokens.until", day.format(at)))
                .orElseGet(() -> getTranslation("accounts.tokens.endless"));
        String used = token.lastUsedAt()
                .map(at -> getTranslation("accounts.tokens.used", minute.format(at)))
                .orElseGet(() -> getTranslation("accounts.tokens.unused"));
        return String.join(" · ", scopes, end, used);
    }

    private void ask(TokenSummary token) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("accounts.tokens.revoke-named", token.name()));
        dialog.setText(getTranslation("accounts.tokens.revoke.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(getTranslation("accounts.tokens.revoke"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> revoke(token));
        dialog.open();
    }

    private void revoke(TokenSummary token) {
        try {
            desk.revoke(token.id());
            Notice.done(getTranslation("accounts.tokens.revoked"));
        } catch (AccountRefusal refusal) {
            Notice.error(Words.text(this, refusal));
        }
        refresh();
    }
}
