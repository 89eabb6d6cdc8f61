package org.overread.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.Interval;

/// A figure in words: `0.78 0.74–0.82`, or "not defined" with the reason.
final class FigureText extends Span {
    private static final long serialVersionUID = 1;
    private static final int DIGITS = 2;

    FigureText(Estimate estimate) {
        addClassNames("nw", "figure");
        switch (estimate) {
            case Estimate.Defined defined -> {
                add(strong(number(defined.figure(), getLocale())));
                defined.interval()
                        .ifPresentOrElse(
                                interval -> add(quiet(range(interval, getLocale()))),
                                () -> add(
                                        because(getTranslation("agreement.no-interval"), "agreement.no-interval.why")));
            }
            case Estimate.NotDefined none ->
                add(because(getTranslation("agreement.not-defined"), "agreement.why." + key(none.why())));
        }
    }

    /// Why figures among these are not defined, each reason once, to stand below their table; empty if all are.
    static Div reasons(Stream<Estimate> figures) {
        var reasons = new Div();
        figures.flatMap(one -> one instanceof Estimate.NotDefined none ? Stream.of(none.why()) : Stream.empty())
                .distinct()
                .forEach(why -> reasons.add(new Div(quiet(because(reasons, why)))));
        return reasons;
    }

    /// Within a sentence: "not defined, because all answers are the same …", without a full stop.
    static String because(Component page, Estimate.Why why) {
        String reason = page.getTranslation("agreement.why." + key(why));
        return page.getTranslation(
                "agreement.not-defined.because",
                reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1, reason.length() - 1));
    }

    static Span count(int number) {
        return new Span(Integer.toString(number));
    }

    static String number(double figure, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(DIGITS);
        format.setMaximumFractionDigits(DIGITS);
        // No minus before a figure that rounds to nothing; else a true minus, which is no dash of a range.
        String rounded = format.format(Math.abs(figure));
        return figure < 0 && !rounded.equals(format.format(0)) ? "\u2212" + rounded : rounded;
    }

    static String range(Interval interval, Locale locale) {
        String between = interval.low() < 0 ? " … " : "–";
        return number(interval.low(), locale) + between + number(interval.high(), locale);
    }

    /// The last part of the message key that tells the reason.
    static String key(Estimate.Why why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Component strong(String text) {
        var span = new Span(text);
        span.addClassName("semi");
        return span;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("t3", "t12");
        return span;
    }

    private Component because(String text, String reason) {
        var span = quiet(text);
        span.setTitle(getTranslation(reason));
        return span;
    }
}
