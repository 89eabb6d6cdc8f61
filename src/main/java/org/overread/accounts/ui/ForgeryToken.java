package org.overread.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;

/// The token against forged requests, for a plain HTML form.
final class ForgeryToken {
    private ForgeryToken() {}

    /// The hidden field that holds it; none where there is no such token.
    static List<Component> fields() {
        var request = VaadinServletRequest.getCurrent();
        return request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? List.of(hidden(token.getParameterName(), token.getToken()))
                : List.of();
    }

    static Input hidden(String name, String value) {
        var field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", name);
        field.getElement().setAttribute("value", value);
        return field;
    }
}
