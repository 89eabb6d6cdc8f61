package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import org.overread.review.ReadingId;

/// Measures by input how long the reader is active on the reading in front. It draws nothing.
@Tag("active-time")
@JsModule("./review/active-time.ts")
final class ActiveTime extends Component {
    private static final long serialVersionUID = 1;

    void of(ReadingId reading) {
        getElement().setProperty("reading", reading.toString());
    }

    Registration addActiveListener(ComponentEventListener<Active> listener) {
        return addListener(Active.class, listener);
    }

    /// The reader was active.
    @DomEvent("active-time")
    public static class Active extends ComponentEvent<ActiveTime> {
        private static final long serialVersionUID = 1;
        private final String reading;
        private final long millis;

        public Active(
                ActiveTime source,
                boolean fromClient,
                @EventData("event.detail.reading") String reading,
                @EventData("event.detail.millis") double millis) {
            super(source, fromClient);
            this.reading = reading;
            this.millis = (long) millis;
        }

        ReadingId reading() {
            return ReadingId.of(reading);
        }

        /// As the browser says; the service decides what it believes.
        Duration active() {
            return Duration.ofMillis(millis);
        }
    }
}
