package org.overread.contradictions.ui;

import com.vaadin.flow.component.Component;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.overread.catalog.DatasetFigures;
import org.overread.catalog.DatasetFigures.Completeness;
import org.overread.catalog.DatasetOverview;
import org.overread.catalog.LabelCount;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.shell.Chart;
import org.overread.shell.Chart.Kind;
import org.overread.shell.ChartCard;
import org.overread.shell.ChartSeries;

/// The plots of a dataset, each with its table.
final class DatasetPlots {
    private static final int MOST_BARS = 8;
    private static final List<LabelDefinition> LABELS = LabelSet.hemorrhage().labels();

    private final Component page;
    private final Locale locale;
    private final DatasetOverview overview;
    private final DatasetFigures figures;

    DatasetPlots(Component page, DatasetOverview overview, DatasetFigures figures) {
        this.page = page;
        this.locale = com.vaadin.flow.component.UI.getCurrentOrThrow().getLocale();
        this.overview = overview;
        this.figures = figures;
    }

    ChartCard labels() {
        List<String> names = LABELS.stream().map(label -> label.name(locale)).toList();
        var chart = Chart.counts(
                Kind.BARS,
                text("catalog.label"),
                names,
                counts("catalog.present", overview.labels(), LabelCount::present),
                counts("catalog.absent", overview.labels(), LabelCount::absent).inTableOnly(),
                counts("catalog.missing", overview.labels(), LabelCount::missing)
                        .inTableOnly(),
                counts("catalog.unreadable", overview.labels(), LabelCount::unreadable)
                        .inTableOnly());
        return new ChartCard(text("catalog.labels"), chart, "labels.csv").note(text("catalog.labels.note"));
    }

    ChartCard together() {
        List<String> names = LABELS.stream().map(LabelDefinition::abbreviation).toList();
        ChartSeries[] rows = LABELS.stream()
                .map(row -> ChartSeries.counts(
                        row.abbreviation(),
                        LABELS.stream()
                                .map(column -> together(row.code(), column.code()))
                                .toList()))
                .toArray(ChartSeries[]::new);
        var chart = Chart.counts(Kind.MATRIX, text("catalog.label"), names, rows);
        return new ChartCard(text("contradictions.plot.together"), chart, "labels-together.csv")
                .note(text("contradictions.plot.together.note"));
    }

    ChartCard ages() {
        List<String> decades = figures.ageBySex().keySet().stream()
                .map(decade -> decade * 10 + "–" + (decade * 10 + 9))
                .toList();
        Collection<Map<String, Integer>> bySex = figures.ageBySex().values();
        var chart = Chart.counts(
                Kind.PYRAMID,
                text("contradictions.plot.age"),
                decades,
                sex("catalog.claim.male", bySex, "M"),
                sex("catalog.claim.female", bySex, "F"));
        int left = overview.sexMissing() + overview.ageMissing();
        var card = new ChartCard(text("contradictions.plot.ages"), chart, "age-by-sex.csv");
        return left == 0
                ? card
                : card.note(page.getTranslation(
                        "contradictions.plot.ages.note", overview.sexMissing(), overview.ageMissing()));
    }

    ChartCard manufacturers() {
        return most("manufacturer", "catalog.claim.studies", figures.manufacturers());
    }

    ChartCard kernels() {
        return most("kernel", "contradictions.plot.series", figures.kernels());
    }

    ChartCard thickness() {
        return values("thickness", figures.thickness());
    }

    ChartCard voltage() {
        return values("voltage", figures.voltage());
    }

    ChartCard current() {
        return values("current", figures.current()).note(text("contradictions.plot.current.note"));
    }

    ChartCard completeness() {
        List<Completeness> fields = figures.completeness();
        var chart = Chart.counts(
                Kind.BARS,
                text("contradictions.plot.field"),
                fields.stream().map(this::name).toList(),
                counts("contradictions.plot.filled", fields, Completeness::filled),
                counts("catalog.unreadable", fields, Completeness::unreadable).inTableOnly(),
                counts("catalog.missing", fields, Completeness::missing).inTableOnly());
        return new ChartCard(text("contradictions.plot.complete"), chart, "completeness.csv")
                .note(page.getTranslation(
                        "contradictions.plot.complete.note", overview.dataset().studyCount()));
    }

    private ChartCard most(String what, String counted, Map<String, Integer> counts) {
        List<String> names = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        int rest = 0;
        int others = 0;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            if (names.size() < MOST_BARS || counts.size() == MOST_BARS + 1) {
                names.add(one.getKey());
                values.add(one.getValue());
            } else {
                rest += one.getValue();
                others++;
            }
        }
        if (others > 0) {
            names.add(page.getTranslation("contradictions.plot.others", others));
            values.add(rest);
        }
        String title = text("contradictions.plot." + what);
        return new ChartCard(
                title, Chart.counts(Kind.BARS, title, names, ChartSeries.counts(text(counted), values)), what + ".csv");
    }

    private ChartCard values(String what, Map<Double, Integer> counts) {
        var format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale));
        String title = text("contradictions.plot." + what);
        var chart = Chart.counts(
                Kind.COLUMNS,
                title,
                counts.keySet().stream().map(format::format).toList(),
                ChartSeries.counts(text("contradictions.plot.series"), counts.values()));
        return new ChartCard(title, chart, what + ".csv");
    }

    private String name(Completeness field) {
        return LABELS.stream()
                .filter(label -> label.code().value().equals(field.field()))
                .map(label -> label.name(locale))
                .findFirst()
                .orElseGet(() -> text("contradictions.field." + field.field().replace('_', '-')));
    }

    private ChartSeries sex(String name, Collection<Map<String, Integer>> bySex, String letter) {
        return ChartSeries.counts(
                text(name),
                bySex.stream().map(sexes -> sexes.getOrDefault(letter, 0)).toList());
    }

    private <T> ChartSeries counts(String name, List<T> of, ToIntFunction<T> count) {
        Stream<Integer> counted = of.stream().map(count::applyAsInt);
        return ChartSeries.counts(text(name), counted.toList());
    }

    private int together(LabelCode one, LabelCode other) {
        return figures.together().getOrDefault(one, Map.of()).getOrDefault(other, 0);
    }

    private String text(String key) {
        return page.getTranslation(key);
    }
}
