package org.overread.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/// The portal's address without a page: leads to the first page of the bar that the person may open.
@Route("")
@PermitAll
class StartPage extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream()
                .findFirst()
                .ifPresentOrElse(entry -> event.forwardTo(entry.menuClass()), this::sayThatNothingIsOpen);
    }

    private void sayThatNothingIsOpen() {
        removeAll();
        add(new EmptyState(Glyph.INFO, getTranslation("shell.nothing.title"), getTranslation("shell.nothing.text")));
    }
}
