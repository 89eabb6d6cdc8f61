package org.overread.imaging.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;
import org.overread.imaging.SliceKey;
import org.overread.imaging.StackAddress;

/// The reader wants the slice in front as a key slice, or no longer as one.
@DomEvent("key-slice")
public class KeySliceChosen extends ComponentEvent<SliceViewer> {
    private static final long serialVersionUID = 1;
    private final String studyUid;
    private final transient StackAddress stack;
    private final transient SliceKey slice;
    private final UUID submit;

    public KeySliceChosen(
            SliceViewer source,
            boolean fromClient,
            @EventData("event.detail.studyUid") String studyUid,
            @EventData("event.detail.source") String stack,
            @EventData("event.detail.sop") String sop,
            @EventData("event.detail.frame") int frame,
            @EventData("event.detail.submit") String submit) {
        super(source, fromClient);
        this.studyUid = studyUid;
        this.stack = StackAddress.of(stack);
        this.slice = new SliceKey(sop, frame);
        this.submit = UUID.fromString(submit);
    }

    public String studyUid() {
        return studyUid;
    }

    public StackAddress stack() {
        return stack;
    }

    public SliceKey slice() {
        return slice;
    }

    /// The browser's own id of this press.
    public UUID submit() {
        return submit;
    }
}
