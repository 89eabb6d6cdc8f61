package org.overread.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Map;
import org.overread.accounts.CurrentAccount;
import org.overread.shell.Appearance;
import org.overread.shell.Card;
import org.overread.shell.Glyph;
import org.overread.shell.Messages;
import org.overread.shell.Threshold;

/// The sign-in page. The form is a plain one that posts to `/login`, so that password managers know it.
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final Map<String, String> ANSWERS =
            Map.of("error", "error", "bye", "done", "stale", "warn", "ended", "warn", "ready", "done");

    private final Div answer = new Div();
    private final transient Appearance appearance;
    private final transient CurrentAccount current;

    LoginView(Appearance appearance, CurrentAccount current) {
        this.appearance = appearance;
        this.current = current;
        setHeightFull();
        answer.setVisible(false);
        answer.getElement().setAttribute("role", "alert");
        var hint = new Paragraph(getTranslation("accounts.sign-in.hint"));
        hint.addClassNames("t12", "t3");
        add(Threshold.around(new Card(answer, new SignInForm(), hint), languages()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var query = event.getLocation().getQueryParameters();
        ANSWERS.forEach((parameter, tone) -> {
            if (query.getParameters().containsKey(parameter)) {
                say(getTranslation("accounts.sign-in." + parameter), tone);
            }
        });
        query.getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .ifPresent(seconds -> say(getTranslation("accounts.sign-in.wait", Integer.valueOf(seconds)), "warn"));
    }

    private void say(String text, String tone) {
        answer.removeAll();
        answer.setClassName("alert " + tone);
        answer.add((tone.equals("done") ? Glyph.CHECK : Glyph.WARNING).draw(), new Span(text));
        answer.setVisible(true);
    }

    private Div languages() {
        var tabs = new Div();
        tabs.addClassName("tabs");
        for (Locale each : new Locale[] {Locale.ENGLISH, Messages.RUSSIAN}) {
            var button = new NativeButton(getTranslation("shell.language." + each.getLanguage()));
            button.getElement().setAttribute("lang", each.getLanguage());
            button.addClickListener(click -> getUI().ifPresent(ui -> appearance.speak(ui, each)));
            boolean here = each.getLanguage().equals(getLocale().getLanguage());
            button.setClassName("on", here);
            button.getElement().setAttribute("aria-pressed", String.valueOf(here));
            tabs.add(button);
        }
        var row = new Div(tabs);
        row.addClassNames("row", "t13");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.sign-in.title") + " · Overread";
    }
}
