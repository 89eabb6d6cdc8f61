package org.overread.shell;

import java.util.Locale;
import java.util.Optional;

/// Who is signed in, and how that person likes the pages. The shell asks for it and imports no feature, so the room
/// that knows people brings it.
public interface PersonAtTheScreen {
    /// The signed-in person with the saved choices; empty for a visitor.
    Optional<Person> person();

    /// Keeps the person's language for the next sign-in; does nothing for a visitor.
    void keepLanguage(Locale language);

    /// Keeps the person's theme for the next sign-in; does nothing for a visitor.
    void keepTheme(Theme theme);
}
