package org.overread.imaging.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.dom.DebouncePhase;

/// The reader has set another layout, window or slab; told once the hand has rested for half a second.
@DomEvent(value = "look-kept", debounce = @DebounceSettings(timeout = 500, phases = DebouncePhase.TRAILING))
public class LookKept extends ComponentEvent<SliceViewer> {
    private static final long serialVersionUID = 1;
    private final String look;

    public LookKept(SliceViewer source, boolean fromClient, @EventData("event.detail.look") String look) {
        super(source, fromClient);
        this.look = look;
    }

    /// The look as the viewer takes it back; its content is the viewer's alone.
    public String look() {
        return look;
    }
}
