package org.overread.imaging.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// The reader pressed ← or → (or Page Up, Page Down).
@DomEvent("series-step")
public class SeriesStep extends ComponentEvent<SliceViewer> {
    private static final long serialVersionUID = 1;
    private final String studyUid;
    private final int step;

    public SeriesStep(
            SliceViewer source,
            boolean fromClient,
            @EventData("event.detail.studyUid") String studyUid,
            @EventData("event.detail.step") int step) {
        super(source, fromClient);
        this.studyUid = studyUid;
        this.step = step < 0 ? -1 : 1;
    }

    /// The study that was on screen when the key was pressed.
    public String studyUid() {
        return studyUid;
    }

    /// −1 for the series before, +1 for the one after.
    public int step() {
        return step;
    }
}
