package org.overread.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.overread.imaging.ui.SliceViewer;
import org.overread.keys.KeyDesk;
import org.overread.keys.ui.KeyMap;

/// The images in a window of their own, for another monitor. It shows what the reading page of the same session has
/// in front, and nothing else: closed, reloaded or left alone, it decides nothing.
@Route(value = "viewer", autoLayout = false)
@RolesAllowed("READER")
@StyleSheet("styles/review.css")
class ViewerWindow extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final SliceViewer viewer = new SliceViewer();
    private final ViewerWindowKeeper keeper = new ViewerWindowKeeper();

    ViewerWindow(KeyDesk own) {
        addClassName("viewer-window");
        var keys = ReadingKeys.ofReading();
        keys.addKeyListener(key -> TwoWindows.of(this).pressed(key.action(), key.submit()));
        add(viewer, keys, keeper, new KeyMap(own));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.window.title") + " · Overread";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        TwoWindows.of(this).windowOpened(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        TwoWindows.of(event.getSession()).windowClosed(this);
    }

    SliceViewer viewer() {
        return viewer;
    }

    /// Names the study in the window's title.
    void name(String study) {
        getUI().map(UI::getPage).ifPresent(page -> page.setTitle(study + " · " + getPageTitle()));
    }

    /// Asks the browser to close the window.
    void close() {
        keeper.closeWindow();
    }
}
