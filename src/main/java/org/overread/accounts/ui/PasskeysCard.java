package org.overread.accounts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.overread.accounts.MyPasskeys;
import org.overread.accounts.PasskeyDesk;
import org.overread.accounts.PasskeyQuestion;
import org.overread.accounts.PasskeySummary;
import org.overread.accounts.ProofDesk;
import org.overread.accounts.webauthn.PasskeyRefused;
import org.overread.shell.Card;
import org.overread.shell.Glyph;
import org.overread.shell.Notice;

/// A person's passkeys: which there are, when each was used, the way to add, rename and remove them, and whether one is
/// asked for at sign-in.
final class PasskeysCard extends Div {
    private static final long serialVersionUID = 1;

    private final transient PasskeyDesk desk;
    private final transient ProofDesk proofs;
    private final transient Proving proving;
    private final PasskeyPrompt prompt = new PasskeyPrompt();
    private final Button add = new Button(getTranslation("accounts.passkeys.add"), Glyph.PLUS.draw(), click -> add());
    private final Paragraph obstacle = new Paragraph();
    private final Div list = new Div();
    private final Checkbox atSignIn = new Checkbox(getTranslation("accounts.passkeys.at-sign-in"));

    PasskeysCard(PasskeyDesk desk, ProofDesk proofs) {
        this.desk = desk;
        this.proofs = proofs;
        this.proving = new Proving(this, proofs, this::refresh);
        addClassName("passkeys");
        add.addThemeVariants(ButtonVariant.SMALL);
        obstacle.addClassName("t2");
        obstacle.setVisible(false);
        atSignIn.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                proving.then(() -> askAtSignIn(change.getValue()));
            }
        });
        var note = new Paragraph(getTranslation("accounts.passkeys.note"));
        note.addClassNames("t12", "t3");
        add(Card.titledWith(getTranslation("accounts.passkeys"), add, obstacle, list, atSignIn, note, prompt));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        desk.mine(Visits.current())
                .origin()
                .ifPresentOrElse(
                        origin -> prompt.check(origin, trouble -> cannot(PasskeyWords.trouble(this, trouble, origin))),
                        () -> cannot(getTranslation("accounts.refusal.no-passkeys-here")));
    }

    private void cannot(String why) {
        add.setEnabled(false);
        obstacle.setText(why);
        obstacle.setVisible(true);
    }

    private void refresh() {
        MyPasskeys mine = desk.mine(Visits.current());
        list.removeAll();
        if (mine.passkeys().isEmpty()) {
            var none = new Paragraph(getTranslation("accounts.passkeys.none"));
            none.addClassName("t2");
            list.add(none);
        }
        boolean last = mine.passkeys().size() == 1 && mine.atSignIn();
        mine.passkeys().forEach(passkey -> list.add(row(passkey, last)));
        atSignIn.setVisible(!mine.passkeys().isEmpty());
        atSignIn.setValue(mine.atSignIn());
    }

    private Component row(PasskeySummary passkey, boolean last) {
        var name = new Span(passkey.name());
        name.addClassName("token-name");
        var facts = new Div(PasskeyWords.facts(this, getLocale(), passkey));
        facts.addClassNames("t12", "t2");
        var rename = act("rename", passkey, () -> rename(passkey));
        var remove = act("remove", passkey, () -> proving.then(() -> askRemove(passkey, last)));
        var row = new Div(new Div(name, facts), new Div(rename, remove));
        row.addClassName("token");
        return row;
    }

    private Button act(String verb, PasskeySummary passkey, SerializableRunnable work) {
        var button = new Button(getTranslation("accounts.passkeys." + verb), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("accounts.passkeys." + verb + "-named", passkey.name()));
        return button;
    }

    private void add() {
        new PasskeyNameDialog(
                        getTranslation("accounts.passkeys.add"),
                        getTranslation("accounts.passkeys.add.text"),
                        "",
                        name -> proving.then(() -> create(name)))
                .open();
    }

    private void create(String name) {
        PasskeyQuestion question = desk.toAdd(Visits.current());
        waitForDevice(true);
        prompt.create(
                question,
                new PasskeyPrompt.Then(
                        response -> {
                            waitForDevice(false);
                            proving.then(() -> keep(response, name));
                        },
                        trouble -> {
                            waitForDevice(false);
                            Notice.error(PasskeyWords.trouble(this, trouble, question.origin()));
                        }));
    }

    private void waitForDevice(boolean waiting) {
        add.setEnabled(!waiting);
        add.setText(getTranslation(waiting ? "accounts.passkeys.waiting" : "accounts.passkeys.add"));
    }

    private void keep(String response, String name) {
        try {
            desk.add(response, name, Visits.current());
            done("added");
        } catch (PasskeyRefused refused) {
            Notice.error(PasskeyWords.refused(this, refused.reason()));
        }
    }

    private void rename(PasskeySummary passkey) {
        new PasskeyNameDialog(
                        getTranslation("accounts.passkeys.rename-named", passkey.name()),
                        "",
                        passkey.name(),
                        name -> proving.then(() -> {
                            desk.rename(passkey.id(), name);
                            done("renamed");
                        }))
                .open();
    }

    private void askRemove(PasskeySummary passkey, boolean last) {
        proofs.require();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("accounts.passkeys.remove-named", passkey.name()));
        dialog.setText(getTranslation(last ? "accounts.passkeys.remove.last" : "accounts.passkeys.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(getTranslation("accounts.passkeys.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> proving.then(() -> {
            desk.remove(passkey.id());
            done("removed");
        }));
        dialog.open();
    }

    private void askAtSignIn(boolean wanted) {
        desk.askAtSignIn(wanted);
        done(wanted ? "at-sign-in" : "not-at-sign-in");
    }

    private void done(String what) {
        Notice.done(getTranslation("accounts.passkeys.done." + what));
        refresh();
    }
}
