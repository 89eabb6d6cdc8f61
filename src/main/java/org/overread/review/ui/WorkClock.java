package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.overread.review.NotAssigned;
import org.overread.review.ReadingId;
import org.overread.review.WorkTime;
import org.overread.shell.Glyph;

/// The active time on the reading in front, and after long work a calm word that a break would do good.
final class WorkClock extends Div {
    private static final long serialVersionUID = 1;
    private final transient WorkTime work;
    private final ActiveTime measure = new ActiveTime();
    private final Span time = new Span();
    private final Div hint = new Div();

    WorkClock(WorkTime work) {
        this.work = work;
        addClassNames("row", "work-clock");
        time.addClassNames("t2", "hide-s");
        time.setTitle(getTranslation("review.active.note"));
        var dismiss = new NativeButton(getTranslation("review.break.dismiss"), click -> {
            work.dismissHint();
            hint.setVisible(false);
        });
        dismiss.addClassNames("btn", "ghost", "small");
        hint.add(Glyph.EYE.draw(), new Span(getTranslation("review.break")), dismiss);
        hint.addClassNames("row", "break-hint");
        hint.getElement().setAttribute("role", "status");
        hint.setVisible(false);
        measure.addActiveListener(event -> {
            try {
                show(work.report(event.reading(), event.active()));
            } catch (NotAssigned | IllegalArgumentException e) {
                // The reading has passed on: its time is not this reader's any more.
                time.setText("");
            }
        });
        add(measure, time, hint);
    }

    void begin(ReadingId reading) {
        measure.of(reading);
        show(work.of(reading));
    }

    private void show(WorkTime.Worked worked) {
        show(worked.active());
        hint.setVisible(worked.tiring());
    }

    private void show(Duration active) {
        time.setText(getTranslation("review.active", "%d:%02d".formatted(active.toMinutes(), active.toSecondsPart())));
    }
}
