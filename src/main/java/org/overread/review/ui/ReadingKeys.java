package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/// The keys of a page. It draws nothing; see `frontend/review/key-actions.ts` for which key is what.
@Tag("reading-keys")
@JsModule("./review/reading-keys.ts")
final class ReadingKeys extends Component {
    private static final long serialVersionUID = 1;

    private ReadingKeys(String page) {
        getElement().setProperty("page", page);
    }

    static ReadingKeys ofReading() {
        return new ReadingKeys("reading");
    }

    static ReadingKeys ofWorklist() {
        return new ReadingKeys("worklist");
    }

    Registration addKeyListener(ComponentEventListener<KeyPressed> listener) {
        return addListener(KeyPressed.class, listener);
    }
}
