package org.overread.contradictions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import org.overread.catalog.RegistryCell;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.SeriesSummary;

/// The registry's technical fields against what is possible, and against the headers. The registry has one value
/// where a study has several series: it agrees if it agrees with any of them.
final class TechnicalRules {
    /// Rounded figures, and a tube current that follows the body along the table, are no contradiction.
    private static final double THICKNESS_TOLERANCE = 0.051;
    private static final double VOLTAGE_TOLERANCE = 0.5;
    private static final double CURRENT_TOLERANCE = 0.1;

    private static final double THICKEST = 10;
    private static final double LOWEST_VOLTAGE = 70;
    private static final double HIGHEST_VOLTAGE = 150;

    private final StudyCase study;
    private final List<SeriesSummary> series;
    private final Consumer<Disagreement> found;

    TechnicalRules(StudyCase study, Consumer<Disagreement> found) {
        this.study = study;
        this.found = found;
        this.series = study.facts().series().stream()
                .filter(one -> one.kind() != SeriesKind.LOCALIZER)
                .toList();
    }

    void check() {
        number("slice_thickness").ifPresent(cell -> {
            if (cell.value() <= 0 || cell.value() > THICKEST) {
                unlikely(ContradictionKind.THICKNESS_UNLIKELY, cell);
            }
            compare(ContradictionKind.THICKNESS_DIFFERS, cell, SeriesSummary::thickness, THICKNESS_TOLERANCE);
        });
        number("kvp").ifPresent(cell -> {
            if (cell.value() < LOWEST_VOLTAGE || cell.value() > HIGHEST_VOLTAGE) {
                unlikely(ContradictionKind.VOLTAGE_UNLIKELY, cell);
            }
            compare(ContradictionKind.VOLTAGE_DIFFERS, cell, SeriesSummary::kvp, VOLTAGE_TOLERANCE);
        });
        number("tube_current").ifPresent(cell -> {
            if (cell.value() <= 0) {
                unlikely(ContradictionKind.CURRENT_UNLIKELY, cell);
            }
            double tolerance = Math.max(1, cell.value() * CURRENT_TOLERANCE);
            compare(ContradictionKind.CURRENT_DIFFERS, cell, SeriesSummary::tubeCurrent, tolerance);
        });
        text(ContradictionKind.KERNEL_DIFFERS, "kernel", SeriesSummary::kernel);
        text(ContradictionKind.MANUFACTURER_DIFFERS, "manufacturer", SeriesSummary::manufacturer);
    }

    private void unlikely(ContradictionKind kind, Figure cell) {
        found.accept(Disagreement.about(kind, cell.at().field().orElse(""), cell.side())
                .with(cell.at().raw()));
    }

    private void compare(
            ContradictionKind kind, Figure cell, Function<SeriesSummary, OptionalDouble> header, double tolerance) {
        List<Side> others = new ArrayList<>();
        for (SeriesSummary one : series) {
            OptionalDouble value = header.apply(one);
            if (value.isPresent() && Math.abs(value.getAsDouble() - cell.value()) <= tolerance) {
                return;
            }
            value.ifPresent(other -> others.add(headerSide(one, plain(other))));
        }
        tell(kind, cell.side(), others);
    }

    private void text(ContradictionKind kind, String field, Function<SeriesSummary, String> header) {
        Optional<RegistryCell> cell = study.cell(field);
        if (cell.isEmpty()) {
            return;
        }
        List<String> wanted = TechnicalText.values(cell.get().raw());
        List<Side> others = new ArrayList<>();
        for (SeriesSummary one : series) {
            String value = header.apply(one);
            if (!value.isBlank() && TechnicalText.agree(wanted, TechnicalText.values(value))) {
                return;
            }
            if (!value.isBlank()) {
                others.add(headerSide(one, value));
            }
        }
        tell(kind, new Side(Source.REGISTRY, cell.get().raw(), cell.get().cell()), others);
    }

    /// Without a header that has the field there is nothing to contradict.
    private void tell(ContradictionKind kind, Side registry, List<Side> headers) {
        if (!headers.isEmpty()) {
            List<Side> sides = new ArrayList<>(List.of(registry));
            sides.addAll(headers);
            found.accept(Disagreement.about(kind, "", sides.toArray(Side[]::new)));
        }
    }

    private Optional<Figure> number(String field) {
        return study.cell(field).flatMap(cell -> {
            OptionalDouble value = TechnicalText.number(cell.raw());
            return value.isPresent() ? Optional.of(new Figure(cell, value.getAsDouble())) : Optional.empty();
        });
    }

    private static Side headerSide(SeriesSummary series, String value) {
        String name = series.description().isBlank() ? series.uid() : series.description();
        return new Side(Source.HEADER, value, name);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /// A cell that holds a number.
    private record Figure(RegistryCell at, double value) {
        Side side() {
            return new Side(Source.REGISTRY, at.raw(), at.cell());
        }
    }
}
