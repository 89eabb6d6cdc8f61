package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.overread.review.SubmitId;

/// The reading page of a session and, where the reader has opened it, the window with its images. Both are pages of
/// one session, so that what they show is decided in one place, whichever of them is reloaded. Used under the
/// session's lock only.
final class TwoWindows {
    private @Nullable ImageSide page;
    private @Nullable ViewerWindow window;

    private TwoWindows() {}

    static TwoWindows of(Component part) {
        return of(part.getUI().orElseThrow().getSession());
    }

    static TwoWindows of(VaadinSession session) {
        TwoWindows known = session.getAttribute(TwoWindows.class);
        if (known == null) {
            known = new TwoWindows();
            session.setAttribute(TwoWindows.class, known);
        }
        return known;
    }

    /// The page opened last has the window: an older one keeps its own images.
    void pageOpened(ImageSide opened) {
        if (page != null && page != opened) {
            page.bringBack();
        }
        page = opened;
        if (window != null) {
            opened.moveTo(window);
        }
    }

    void pageClosed(ImageSide closed) {
        if (closed.equals(page)) {
            page = null;
            if (window != null) {
                window.viewer().clear();
            }
        }
    }

    /// A second window takes the place of the first.
    void windowOpened(ViewerWindow opened) {
        window = opened;
        if (page != null) {
            page.moveTo(opened);
        }
    }

    /// After a reload the window that goes is no longer the one that counts.
    void windowClosed(ViewerWindow closed) {
        if (closed.equals(window)) {
            window = null;
            if (page != null) {
                page.bringBack();
            }
        }
    }

    void closeWindow() {
        if (window != null) {
            window.close();
        }
    }

    /// A key of the reading page, pressed in the window with the images.
    void pressed(String action, SubmitId submit) {
        if (page != null) {
            page.pressed(action, submit);
        }
    }
}
