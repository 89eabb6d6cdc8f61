package org.overread.accounts.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.HalfSignIn;
import org.overread.accounts.PasskeyQuestion;
import org.overread.accounts.SignInDesk;
import org.overread.shell.Card;
import org.overread.shell.Threshold;

/// The second step of signing in: asks for the passkey of somebody whose password was right. The answer goes to
/// `/login/passkey` in a plain form, as the password does, so that the session begins in the same way.
@Route(value = "login/passkey", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/accounts.css")
class PasskeyView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient SignInDesk desk;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private final PasskeyButton button = new PasskeyButton(this::question, this::post);
    private final Input response = ForgeryToken.hidden("response", "");
    private final Form form = new Form();

    /// Posts what the authenticator answered.
    @Tag("form")
    private static final class Form extends HtmlContainer {
        private static final long serialVersionUID = 1;

        Form() {
            getElement().setAttribute("method", "post").setAttribute("action", "login/passkey");
        }
    }

    PasskeyView(SignInDesk desk, CurrentAccount current, Clock clock) {
        this.desk = desk;
        this.current = current;
        this.clock = clock;
        setHeightFull();
        var title = new H2(getTranslation("accounts.second.title"));
        title.addClassNames("t20", "semi");
        var text = new Paragraph(getTranslation("accounts.second.text"));
        text.addClassName("t2");
        var lost = new Paragraph(getTranslation("accounts.second.lost"));
        lost.addClassNames("t12", "t3");
        var back = new Anchor("login", getTranslation("accounts.second.back"));
        form.add(response);
        form.add(ForgeryToken.fields());
        button.makePrimary();
        add(Threshold.around(new Card(title, text, button, form, back, lost)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
        } else if (half().isEmpty()) {
            event.forwardTo("login", QueryParameters.of("ended", ""));
        } else if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            button.say(getTranslation("accounts.second.error"));
        }
        button.focus();
    }

    private Optional<PasskeyQuestion> question() {
        return half().flatMap(half -> desk.askPasskey(half, Visits.current()));
    }

    private void post(String answer) {
        response.getElement().executeJs("this.value = $0; this.form.submit()", answer);
    }

    private Optional<HalfSignIn> half() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getSession().getAttribute(HalfSignIn.class.getName()))
                .filter(HalfSignIn.class::isInstance)
                .map(HalfSignIn.class::cast)
                .filter(half -> half.isOpenAt(clock.instant()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.second.title") + " · Overread";
    }
}
