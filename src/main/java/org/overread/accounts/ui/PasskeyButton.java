package org.overread.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.overread.accounts.PasskeyQuestion;
import org.overread.shell.Glyph;

/// Asks for a passkey, says that it is being waited for, and says what came in the way.
final class PasskeyButton extends Div {
    private static final long serialVersionUID = 1;

    private final PasskeyPrompt prompt = new PasskeyPrompt();
    private final Button button = new Button(Glyph.KEY.draw(), click -> ask());
    private final Div message = new Div();
    private final transient SerializableSupplier<Optional<PasskeyQuestion>> question;
    private final SerializableConsumer<String> answered;

    /// @param question to put; empty where there is nothing to ask for any more
    /// @param answered takes the authenticator's answer
    PasskeyButton(SerializableSupplier<Optional<PasskeyQuestion>> question, SerializableConsumer<String> answered) {
        this.question = question;
        this.answered = answered;
        addClassName("passkey-button");
        button.setText(getTranslation("accounts.passkeys.use"));
        button.setWidthFull();
        button.setDisableOnClick(true);
        message.addClassNames("alert", "warn");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        add(button, message, prompt);
    }

    void focus() {
        button.focus();
    }

    /// The button as it stands by itself, the page's main act.
    void makePrimary() {
        button.addThemeVariants(ButtonVariant.PRIMARY);
    }

    void ask() {
        message.setVisible(false);
        Optional<PasskeyQuestion> asked = question.get();
        if (asked.isEmpty()) {
            say(getTranslation("accounts.passkeys.none-here"));
            return;
        }
        button.setEnabled(false);
        button.setText(getTranslation("accounts.passkeys.waiting"));
        String origin = asked.get().origin();
        prompt.get(
                asked.get(),
                new PasskeyPrompt.Then(
                        response -> {
                            rest();
                            answered.accept(response);
                        },
                        trouble -> say(PasskeyWords.trouble(this, trouble, origin))));
    }

    /// Says why it did not do; it can be tried again.
    void say(String text) {
        rest();
        message.removeAll();
        message.add(Glyph.WARNING.draw(), new Span(text));
        message.setVisible(true);
    }

    private void rest() {
        button.setText(getTranslation("accounts.passkeys.use"));
        button.setEnabled(true);
    }
}
