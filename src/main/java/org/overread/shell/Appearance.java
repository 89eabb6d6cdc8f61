package org.overread.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Language and theme of the pages in front of one person: the person's saved choice, else what was chosen in this
/// session, else the browser's language and the dark theme.
@Component
public class Appearance {
    private final ObjectProvider<PersonAtTheScreen> people;

    Appearance(ObjectProvider<PersonAtTheScreen> people) {
        this.people = people;
    }

    /// The person at the screen, if someone is signed in.
    java.util.Optional<Person> person() {
        var screen = people.getIfAvailable();
        return screen == null ? java.util.Optional.empty() : screen.person();
    }

    /// The theme to paint a page of this session in.
    Theme theme(VaadinSession session) {
        return person().map(Person::theme)
                .or(() -> java.util.Optional.ofNullable(session.getAttribute(Theme.class)))
                .orElse(Theme.DARK);
    }

    /// The language to write a page of this session in.
    Locale language(VaadinSession session) {
        return person().flatMap(Person::language).orElse(session.getLocale());
    }

    /// Shows all further pages of the session in a language, and keeps it if someone is signed in. The page is loaded
    /// anew, as its texts were written when it was built.
    public void speak(UI ui, Locale language) {
        ui.getSession().setLocale(language);
        people.ifAvailable(screen -> screen.keepLanguage(language));
        ui.getPage().reload();
    }

    /// Paints the page, and all further ones, in a theme.
    public void paint(UI ui, Theme theme) {
        ui.getSession().setAttribute(Theme.class, theme);
        people.ifAvailable(screen -> screen.keepTheme(theme));
        ui.getPage().setColorScheme(theme.scheme());
    }
}
