package org.overread.review.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;
import org.overread.review.SubmitId;

/// `E` was pressed: the sentence under the pointer is to be evidence.
@DomEvent("sentence-quoted")
public class SentenceQuoted extends ComponentEvent<ReportText> {
    private static final long serialVersionUID = 1;
    private final int part;
    private final int start;
    private final SubmitId submit;

    public SentenceQuoted(
            ReportText source,
            boolean fromClient,
            @EventData("event.detail.part") int part,
            @EventData("event.detail.start") int start,
            @EventData("event.detail.submit") String submit) {
        super(source, fromClient);
        this.part = part;
        this.start = start;
        this.submit = new SubmitId(UUID.fromString(submit));
    }

    /// Index of the report's part; -1 where nothing was pointed at.
    int part() {
        return part;
    }

    /// Where the sentence begins in that part.
    int start() {
        return start;
    }

    /// The browser's own id of this press.
    SubmitId submit() {
        return submit;
    }
}
