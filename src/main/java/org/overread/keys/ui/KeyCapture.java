package org.overread.keys.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/// Around a button: once pressed, the next key is told instead of doing what it does.
@Tag("key-capture")
@JsModule("./keys/key-capture.ts")
final class KeyCapture extends HtmlContainer {
    private static final long serialVersionUID = 1;

    Registration addCapturedListener(ComponentEventListener<Captured> listener) {
        return addListener(Captured.class, listener);
    }

    /// A key was pressed.
    @DomEvent("key-captured")
    public static class Captured extends ComponentEvent<KeyCapture> {
        private static final long serialVersionUID = 1;
        private final String chord;

        public Captured(KeyCapture source, boolean fromClient, @EventData("event.detail.chord") String chord) {
            super(source, fromClient);
            this.chord = chord;
        }

        /// Such as `Ctrl+KeyZ`; from a browser, hence not yet known to be one of ours.
        String chord() {
            return chord;
        }
    }
}
