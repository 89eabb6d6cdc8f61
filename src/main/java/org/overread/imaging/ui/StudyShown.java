package org.overread.imaging.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// The browser holds the stack of the study that was asked for.
@DomEvent("study-shown")
public class StudyShown extends ComponentEvent<SliceViewer> {
    private static final long serialVersionUID = 1;
    private final String studyUid;
    private final int ticket;
    private final int total;

    public StudyShown(
            SliceViewer source,
            boolean fromClient,
            @EventData("event.detail.studyUid") String studyUid,
            @EventData("event.detail.ticket") int ticket,
            @EventData("event.detail.total") int total) {
        super(source, fromClient);
        this.studyUid = studyUid;
        this.ticket = ticket;
        this.total = total;
    }

    /// The Study Instance UID that the stack itself carries.
    public String studyUid() {
        return studyUid;
    }

    /// Which time of asking it answers.
    int ticket() {
        return ticket;
    }

    /// How many slices the stack has.
    public int total() {
        return total;
    }
}
