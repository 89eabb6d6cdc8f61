package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import org.overread.shell.Glyph;

/// The button that opens the images in a window of their own. The browser opens it itself: only a click may.
@Tag("viewer-window-opener")
@JsModule("./review/viewer-window.ts")
final class ViewerWindowOpener extends Component implements HasComponents {
    private static final long serialVersionUID = 1;

    ViewerWindowOpener() {
        var button = new NativeButton();
        button.addClassNames("btn", "ghost", "small", "icon-only");
        button.add(Glyph.WINDOW.draw());
        String words = getTranslation("review.window.open");
        button.setAriaLabel(words);
        button.setTitle(words);
        add(button);
    }
}
