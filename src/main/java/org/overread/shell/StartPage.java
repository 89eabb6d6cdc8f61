package org.overread.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/// The portal's address without a page: leads to the person's own work. That is the worklist for those who have one,
/// the users for an administrator, and else the first page of the bar that is open to the person.
@Route("")
@PermitAll
class StartPage extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final List<String> WORK = List.of("worklist", "users");

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<MenuEntry> open = MenuConfiguration.getMenuEntries();
        Stream.concat(
                        WORK.stream().flatMap(path -> open.stream().filter(entry -> path.equals(place(entry)))),
                        open.stream())
                .findFirst()
                .ifPresentOrElse(entry -> event.forwardTo(entry.menuClass()), this::sayThatNothingIsOpen);
    }

    /// The entry's address, with or without its leading slash.
    private static String place(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private void sayThatNothingIsOpen() {
        removeAll();
        add(new EmptyState(Glyph.INFO, getTranslation("shell.nothing.title"), getTranslation("shell.nothing.text")));
    }
}
