package org.overread.imaging.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;
import org.overread.imaging.HandMark;

/// The reader has made a mark, or changed one.
@DomEvent("mark-put")
public class MarkDrawn extends ComponentEvent<SliceViewer> {
    private static final long serialVersionUID = 1;
    private final String studyUid;
    private final transient HandMark mark;
    private final UUID submit;

    public MarkDrawn(
            SliceViewer source,
            boolean fromClient,
            @EventData("event.detail.studyUid") String studyUid,
            @EventData("event.detail.mark") HandMark mark,
            @EventData("event.detail.submit") String submit) {
        super(source, fromClient);
        this.studyUid = studyUid;
        this.mark = mark;
        this.submit = UUID.fromString(submit);
    }

    /// Study Instance UID of the marks that were on the screen.
    public String studyUid() {
        return studyUid;
    }

    public HandMark mark() {
        return mark;
    }

    /// The browser's own id of this change.
    public UUID submit() {
        return submit;
    }
}
