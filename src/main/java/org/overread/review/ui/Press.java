package org.overread.review.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.overread.review.SubmitId;

/// A press of a button, under the id that the browser's journal gave to it.
final class Press {
    private static final String ID = "element.dataset.submit || ''";

    private Press() {}

    /// Listens to presses of a button. What lies around the button, such as its row, hears nothing of the click.
    static void on(NativeButton button, SerializableConsumer<SubmitId> pressed) {
        button.getElement()
                .addEventListener("click", event -> pressed.accept(idOf(event)))
                .addEventData(ID)
                .stopPropagation();
    }

    private static SubmitId idOf(DomEvent event) {
        String id = event.getEventData().path(ID).asString("");
        return id.isEmpty() ? SubmitId.fresh() : new SubmitId(UUID.fromString(id));
    }
}
