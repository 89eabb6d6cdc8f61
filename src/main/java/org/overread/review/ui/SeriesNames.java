package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.overread.catalog.SeriesSummary;

/// What a series is called on the page, and the technique lines over its images.
public final class SeriesNames {
    private SeriesNames() {}

    /// Its own description; its kind and number where it has none.
    public static String of(SeriesSummary series, Component page) {
        if (!series.description().isBlank()) {
            return series.description();
        }
        String kind =
                page.getTranslation("review.series.kind." + series.kind().name().toLowerCase(Locale.ROOT));
        return series.number().isPresent() ? kind + " " + series.number().getAsInt() : kind;
    }

    /// Such as `FC63 · 5.0 mm` and `120 kVp · 190 mA`; nothing where the header is silent.
    public static List<String> technique(SeriesSummary series, Component page) {
        List<String> first = new ArrayList<>();
        if (!series.kernel().isBlank()) {
            first.add(series.kernel());
        }
        series.thickness().ifPresent(mm -> first.add(page.getTranslation("review.thickness", mm)));
        List<String> second = new ArrayList<>();
        series.kvp().ifPresent(kv -> second.add(page.getTranslation("review.kvp", kv)));
        series.tubeCurrent().ifPresent(ma -> second.add(page.getTranslation("review.ma", ma)));
        return List.of(String.join(" · ", first), String.join(" · ", second)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
