package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Remembers in the browser where the window with the images is. It draws nothing.
@Tag("viewer-window-keeper")
@JsModule("./review/viewer-window.ts")
final class ViewerWindowKeeper extends Component {
    private static final long serialVersionUID = 1;

    void closeWindow() {
        getElement().callJsFunction("closeWindow");
    }
}
