package org.overread.review.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Optional;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;

/// Words of the report were clicked.
@DomEvent("statement-picked")
public class StatementPicked extends ComponentEvent<ReportText> {
    private static final long serialVersionUID = 1;
    private final String label;

    public StatementPicked(ReportText source, boolean fromClient, @EventData("event.detail.label") String label) {
        super(source, fromClient);
        this.label = label;
    }

    /// The label that they speak of; empty if the browser named none that exists.
    Optional<LabelCode> label() {
        return LabelSet.hemorrhage().codes().stream()
                .filter(code -> code.value().equals(label))
                .findFirst();
    }
}
