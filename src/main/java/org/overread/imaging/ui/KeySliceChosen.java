package org.overread.imaging.ui;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import org.overread.imaging.HandMark;

/// The reader wants the slice in front as a key slice, or no longer as one.
@DomEvent("key-slice")
public class KeySliceChosen extends MarkEvent {
    private static final long serialVersionUID = 1;
    private final transient HandMark mark;

    public KeySliceChosen(
            SliceViewer source,
            boolean fromClient,
            @EventData("event.detail.studyUid") String studyUid,
            @EventData("event.detail.mark") HandMark mark,
            @EventData("event.detail.submit") String submit) {
        super(source, fromClient, studyUid, submit);
        this.mark = mark;
    }

    public HandMark mark() {
        return mark;
    }
}
