package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.overread.catalog.SeriesSummary;
import org.overread.imaging.ui.OpeningWindow;
import org.overread.imaging.ui.SeriesCaption;

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

    /// The name of its series; of one of several stacks with what tells it from the others.
    public static String of(OfferedStack stack, Component page) {
        String name = of(stack.series(), page);
        return stack.differs().isEmpty() ? name : name + " · " + differs(stack, page);
    }

    /// What tells a stack from the others of its series, such as `FC30 · coronal`.
    static String differs(OfferedStack stack, Component page) {
        return stack.differs().stream().map(each -> each.in(page)).collect(Collectors.joining(" · "));
    }

    /// The words that stand over its images.
    public static SeriesCaption caption(OfferedStack stack, Component page) {
        return new SeriesCaption(
                stack.address(), of(stack, page), technique(stack, page), OpeningWindow.forKernel(stack.kernel()));
    }

    /// What can be put beside a stack: all others that show a scan.
    public static List<SeriesCaption> besides(OfferedStack front, List<OfferedStack> all, Component page) {
        return all.stream()
                .filter(other -> !other.address().equals(front.address()) && !other.localizer())
                .map(other -> caption(other, page))
                .toList();
    }

    /// Such as `FC63 · 5.0 mm` and `120 kVp · 190 mA`; nothing where the header is silent.
    private static List<String> technique(OfferedStack stack, Component page) {
        SeriesSummary series = stack.series();
        List<String> first = new ArrayList<>();
        if (!stack.kernel().isBlank()) {
            first.add(stack.kernel());
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
