package org.overread.imaging.ui;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;

/// The reader has taken a mark away.
@DomEvent("mark-removed")
public class MarkRemoved extends MarkEvent {
    private static final long serialVersionUID = 1;
    private final UUID mark;

    public MarkRemoved(
            SliceViewer source,
            boolean fromClient,
            @EventData("event.detail.studyUid") String studyUid,
            @EventData("event.detail.id") String mark,
            @EventData("event.detail.submit") String submit) {
        super(source, fromClient, studyUid, submit);
        this.mark = UUID.fromString(mark);
    }

    public UUID mark() {
        return mark;
    }
}
