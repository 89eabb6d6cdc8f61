package org.overread.imaging.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.dom.DebouncePhase;

/// A slice was drawn in full.
@DomEvent(
        value = "slice-shown",
        debounce =
                @DebounceSettings(
                        timeout = 250,
                        phases = {DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING}))
public class SliceShown extends ComponentEvent<SliceViewer> {
    private static final long serialVersionUID = 1;
    private final ShownSlice slice;

    public SliceShown(SliceViewer source, boolean fromClient, @EventData("event.detail") ShownSlice slice) {
        super(source, fromClient);
        this.slice = slice;
    }

    /// Which slice, and how much of the stack has been seen.
    public ShownSlice slice() {
        return slice;
    }
}
