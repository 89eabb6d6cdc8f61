package org.overread.imaging.ui;

import com.vaadin.flow.component.ComponentEvent;
import java.util.UUID;

/// The reader's hand did something to a mark.
public abstract class MarkEvent extends ComponentEvent<SliceViewer> {
    private static final long serialVersionUID = 1;
    private final String studyUid;
    private final UUID submit;

    MarkEvent(SliceViewer source, boolean fromClient, String studyUid, String submit) {
        super(source, fromClient);
        this.studyUid = studyUid;
        this.submit = UUID.fromString(submit);
    }

    /// Study Instance UID of the marks that were on the screen.
    public String studyUid() {
        return studyUid;
    }

    /// The browser's own id of this change.
    public UUID submit() {
        return submit;
    }
}
