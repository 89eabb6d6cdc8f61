package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import org.overread.catalog.SeriesSummary;
import org.overread.shell.Glyph;

/// One series in the rail: picture, name, slices × thickness, kernel, and how much of it was seen.
final class SeriesTile extends NativeButton {
    private static final long serialVersionUID = 1;
    private final SeriesSummary series;
    private final Span seen = new Span();

    SeriesTile(SeriesSummary series, SerializableRunnable chosen) {
        this.series = series;
        addClassName("ser");
        addClickListener(click -> chosen.run());
        String name = SeriesNames.of(series, this);
        var words = new Div(line(name, "n"), line(slices(), "d"), line(series.kernel(), "d"));
        words.addClassName("words");
        var cover = new Div(seen);
        cover.addClassName("cov");
        add(new Thumbnail(series.id()), words, cover);
        setTitle(name + " · " + slices() + " · " + series.kernel());
        series.unreadable().ifPresent(reason -> {
            var warning = new Span(Glyph.WARNING.draw());
            warning.addClassName("warn");
            warning.setTitle(getTranslation("review.series.unreadable", reason));
            add(warning);
        });
    }

    SeriesSummary series() {
        return series;
    }

    void activate(boolean on) {
        setClassName("on", on);
        getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    void seen(int slices, int total) {
        int percent = total == 0 ? 0 : Math.min(100, slices * 100 / total);
        seen.getStyle().setWidth(percent + "%");
    }

    private String slices() {
        String count = Integer.toString(series.sliceCount());
        return series.thickness().isPresent()
                ? count + " × "
                        + String.format(Locale.ROOT, "%.1f", series.thickness().getAsDouble())
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
