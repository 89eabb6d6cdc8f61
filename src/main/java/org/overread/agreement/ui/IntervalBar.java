package org.overread.agreement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.Interval;

/// A figure from 0 to 1 as a mark on a scale, with its interval as whiskers. The figure stands in words beside it, so
/// the drawing is not read out.
final class IntervalBar extends Div {
    private static final long serialVersionUID = 1;

    /// The mark's shape: kappa and AC1 are filled discs, proportions are open squares.
    enum Mark {
        DISC,
        SQUARE
    }

    IntervalBar(Estimate estimate, Mark mark) {
        addClassName("interval");
        getElement().setAttribute("aria-hidden", "true");
        if (estimate instanceof Estimate.Defined defined) {
            defined.interval().ifPresent(this::whiskers);
            var dot = new Span();
            dot.addClassNames("interval-mark", mark == Mark.DISC ? "disc" : "square");
            dot.getStyle().set("left", percent(defined.figure()));
            add(dot);
        }
    }

    private void whiskers(Interval interval) {
        var reach = new Span();
        reach.addClassName("interval-reach");
        reach.setClassName("beyond", interval.low() < 0);
        reach.getStyle().set("left", percent(interval.low()));
        reach.getStyle().set("right", percent(1 - Math.min(1, interval.high())));
        add(reach);
    }

    /// Below 0 there is less agreement than by chance; the scale ends there.
    private static String percent(double figure) {
        return Math.round(Math.clamp(figure, 0, 1) * 1000) / 10.0 + "%";
    }
}
