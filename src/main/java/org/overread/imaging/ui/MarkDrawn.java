package org.overread.imaging.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// The reader has made a mark, or changed one.
@DomEvent("mark-put")
public class MarkDrawn extends ComponentEvent<SliceViewer> {
    private static final long serialVersionUID = 1;
    private final transient HandMark mark;

    public MarkDrawn(SliceViewer source, boolean fromClient, @EventData("event.detail") HandMark mark) {
        super(source, fromClient);
        this.mark = mark;
    }

    public HandMark mark() {
        return mark;
    }
}
