package org.overread.accounts.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/// A plain HTML form with e-mail, password and the token against forged requests.
@Tag("form")
final class SignInForm extends HtmlContainer {
    private static final long serialVersionUID = 1;

    SignInForm() {
        setId("sign-in");
        addClassName("stack");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        var email = field("username", "accounts.email", "email", "username");
        email.getChildren()
                .filter(Input.class::isInstance)
                .map(Input.class::cast)
                .forEach(Input::focus);
        add(email);
        add(field("password", "accounts.password", "password", "current-password"));
        var button = new NativeButton(getTranslation("accounts.sign-in.button"));
        button.addClassNames("btn", "primary", "tall");
        button.getElement().setAttribute("type", "submit");
        add(button);
        add(ForgeryToken.fields());
    }

    private NativeLabel field(String name, String label, String type, String autocomplete) {
        var input = new Input();
        input.addClassName("text");
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true)
                .setAttribute("maxlength", "512");
        var caption = new NativeLabel();
        caption.addClassName("plain-field");
        caption.add(new Span(getTranslation(label)), input);
        return caption;
    }
}
