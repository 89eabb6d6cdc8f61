package org.overread.review.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// The browser's journal itself has got changes of a reading written: the page has to look again.
@DomEvent("journal-written")
public class JournalWritten extends ComponentEvent<ReadingJournal> {
    private static final long serialVersionUID = 1;
    private final String reading;

    public JournalWritten(
            ReadingJournal source, boolean fromClient, @EventData("event.detail.reading") String reading) {
        super(source, fromClient);
        this.reading = reading;
    }

    String reading() {
        return reading;
    }
}
