package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import org.overread.catalog.SeriesSummary;
import org.overread.shell.Glyph;

/// One stack in the rail: picture, name, slices × thickness, kernel or what tells it from the other stacks of its
/// series, and how much of it was seen.
final class SeriesTile extends NativeButton {
    private static final long serialVersionUID = 1;
    private final transient OfferedStack stack;
    private final Span seen = new Span();
    private int percent;

    SeriesTile(OfferedStack stack, SerializableRunnable chosen) {
        this.stack = stack;
        SeriesSummary series = stack.series();
        addClassName("ser");
        setClassName("part", stack.address().part() > 0);
        addClickListener(click -> chosen.run());
        String name = SeriesNames.of(series, this);
        String last = stack.differs().isEmpty() ? stack.kernel() : SeriesNames.differs(stack, this);
        var words = new Div(line(name, "n"), line(slices(), "d"), line(last, "d"));
        words.addClassName("words");
        var cover = new Div(seen);
        cover.addClassName("cov");
        add(new Thumbnail(stack.address()), words, cover);
        setTitle(name + " · " + slices() + " · " + last);
        series.unreadable().ifPresent(reason -> {
            var warning = new Span(Glyph.WARNING.draw());
            warning.addClassName("warn");
            warning.setTitle(getTranslation("review.series.unreadable", reason));
            add(warning);
        });
    }

    OfferedStack stack() {
        return stack;
    }

    void activate(boolean on) {
        setClassName("on", on);
        getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    void seen(int slices, int total) {
        seen(total == 0 ? 0 : Math.min(100, slices * 100 / total));
    }

    /// As much was seen of it as of another tile of the same stack.
    void seenAs(SeriesTile before) {
        seen(before.percent);
    }

    private void seen(int wanted) {
        percent = wanted;
        seen.getStyle().setWidth(percent + "%");
    }

    private String slices() {
        String count = Integer.toString(stack.slices());
        var thickness = stack.series().thickness();
        return thickness.isPresent()
                ? count + " × "
                        + String.format(Locale.ROOT, "%.1f", thickness.getAsDouble())
                                .replaceAll("\\.0$", "")
                        + " " + getTranslation("review.mm")
                : count;
    }

    private static Span line(String text, String style) {
        var line = new Span(text);
        line.addClassNames(style, "ell");
        return line;
    }
}
