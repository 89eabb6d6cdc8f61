package org.overread.review.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;
import org.overread.review.SubmitId;

/// A key of the page was pressed.
@DomEvent("reading-key")
public class KeyPressed extends ComponentEvent<ReadingKeys> {
    private static final long serialVersionUID = 1;
    private final String action;
    private final SubmitId submit;

    public KeyPressed(
            ReadingKeys source,
            boolean fromClient,
            @EventData("event.detail.action") String action,
            @EventData("event.detail.submit") String submit) {
        super(source, fromClient);
        this.action = action;
        this.submit = new SubmitId(UUID.fromString(submit));
    }

    /// Such as `agree`.
    String action() {
        return action;
    }

    /// The browser's own id of this press.
    SubmitId submit() {
        return submit;
    }
}
