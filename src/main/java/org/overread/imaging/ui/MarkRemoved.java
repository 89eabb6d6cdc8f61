package org.overread.imaging.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;

/// The reader has taken a mark away.
@DomEvent("mark-removed")
public class MarkRemoved extends ComponentEvent<SliceViewer> {
    private static final long serialVersionUID = 1;
    private final String studyUid;
    private final UUID mark;
    private final UUID submit;

    public MarkRemoved(
            SliceViewer source,
            boolean fromClient,
            @EventData("event.detail.studyUid") String studyUid,
            @EventData("event.detail.id") String mark,
            @EventData("event.detail.submit") String submit) {
        super(source, fromClient);
        this.studyUid = studyUid;
        this.mark = UUID.fromString(mark);
        this.submit = UUID.fromString(submit);
    }

    public String studyUid() {
        return studyUid;
    }

    public UUID mark() {
        return mark;
    }

    /// The browser's own id of this change.
    public UUID submit() {
        return submit;
    }
}
