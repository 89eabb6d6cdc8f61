package org.overread.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Gives each page its language and theme before anything is drawn, so that a dark page never flashes white, and
/// says in the person's language when a session has ended or the server is away.
@Component
class FirstPaint implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;

    private final transient Appearance appearance;
    private final transient Messages messages;
    private final transient Mishaps mishaps;

    FirstPaint(Appearance appearance, Messages messages, Mishaps mishaps) {
        this.appearance = appearance;
        this.messages = messages;
        this.mishaps = mishaps;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        var service = event.getSource();
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(mishaps::onEvent));
        service.addUIInitListener(init -> {
            var ui = init.getUI();
            Locale language = appearance.language(ui.getSession());
            ui.getSession().setLocale(language);
            ui.setLocale(language);
            var away = ui.getReconnectDialogConfiguration();
            away.setDialogText(messages.getTranslation("shell.away.trying", language));
            away.setDialogTextGaveUp(messages.getTranslation("shell.away.gave-up", language));
            ui.getPage().setColorScheme(appearance.theme(ui.getSession()).scheme());
        });
        service.setSystemMessagesProvider(info -> new FarewellWords(messages, info.getLocale()));
    }

    private void dress(IndexHtmlResponse response) {
        VaadinSession session = VaadinSession.getCurrent();
        var page = response.getDocument().selectFirst("html");
        if (session == null || page == null) {
            return;
        }
        Theme theme = appearance.theme(session);
        page.attr("lang", appearance.language(session).getLanguage());
        page.attr("theme", theme.scheme().getThemeValue());
        page.attr("style", "color-scheme: " + theme.scheme().getValue());
    }
}
