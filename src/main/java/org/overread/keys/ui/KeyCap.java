package org.overread.keys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.overread.keys.KeyAction;

/// The key of an action as it is now: drawn by the browser, and drawn anew when the person changes it. In a button it
/// also tells assistive technology.
@Tag("key-cap")
@JsModule("./keys/key-cap.ts")
public final class KeyCap extends Component {
    private static final long serialVersionUID = 1;

    /// The first of the action's keys.
    public KeyCap(KeyAction action) {
        getElement().setAttribute("action", action.id());
    }

    /// All keys of an action, for a list.
    public static KeyCap all(KeyAction action) {
        var caps = new KeyCap(action);
        caps.getElement().setAttribute("all", true);
        return caps;
    }
}
