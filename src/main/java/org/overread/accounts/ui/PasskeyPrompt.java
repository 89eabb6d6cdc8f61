package org.overread.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.function.SerializableConsumer;
import org.overread.accounts.PasskeyQuestion;
import tools.jackson.databind.JsonNode;

/// Puts questions to the browser's authenticators. Each ends in an answer or in the word for why there is none, which
/// has a text `accounts.passkeys.trouble.<word>`.
@Tag("passkey-prompt")
@JsModule("./accounts/passkey-prompt.ts")
final class PasskeyPrompt extends Component {
    private static final long serialVersionUID = 1;

    /// What to do with an answer, and with its lack.
    record Then(SerializableConsumer<String> answered, SerializableConsumer<String> failed) {}

    /// Tells why passkeys cannot be used in this browser on this page, if so.
    ///
    /// @param origin for which they are
    void check(String origin, SerializableConsumer<String> cannot) {
        getElement().callJsFunction("check", origin).then(String.class, trouble -> {
            if (!trouble.isEmpty()) {
                cannot.accept(trouble);
            }
        });
    }

    void create(PasskeyQuestion question, Then then) {
        ask(getElement().callJsFunction("create", question.json(), question.origin()), then);
    }

    void get(PasskeyQuestion question, Then then) {
        ask(getElement().callJsFunction("get", question.json(), question.origin()), then);
    }

    private static void ask(PendingJavaScriptResult asking, Then then) {
        asking.then(outcome -> tell(outcome, then), broken -> then.failed().accept("failed"));
    }

    private static void tell(JsonNode outcome, Then then) {
        if (outcome.has("answer")) {
            then.answered().accept(outcome.get("answer").asString());
        } else {
            then.failed().accept(outcome.path("trouble").asString("failed"));
        }
    }
}
