package org.overread.catalog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the rows of one study. Text is cut to the column's width at a code point, and NUL, which PostgreSQL does
/// not store, becomes the replacement character: a long header never costs the study.
@Component
class StudyRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final SeriesRows series;

    StudyRows(JdbcClient jdbc, JdbcTemplate batch, SeriesRows series) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.series = series;
    }

    StudyId insert(DatasetId dataset, NewStudy study, Instant now) {
        UUID id = UUID.randomUUID();
        Optional<NewSeries> first = series.first(study.series());
        jdbc.sql("""
            insert into study (id, dataset_id, uid, code, registry_row, patient, age, sex, manufacturer, kernel,
                series_count, slice_count, created_at)
            values (:id, :dataset, :uid, :code, :row, :patient, :age, :sex, :manufacturer, :kernel,
                :series, :slices, :at)\
            """)
                .param("id", id)
                .param("dataset", dataset.value())
                .param("uid", study.uid())
                .param("code", code(dataset, study.row()))
                .param("row", boxed(study.row()))
                .param("patient", study.patient().orElse(null))
                .param("age", boxed(study.age()))
                .param("sex", study.sex().orElse(null))
                .param(
                        "manufacturer",
                        clipped(technical(study, first.map(NewSeries::manufacturer), "manufacturer"), 64))
                .param("kernel", clipped(technical(study, first.map(NewSeries::kernel), "kernel"), 64))
                .param("series", study.series().size())
                .param(
                        "slices",
                        study.series().stream()
                                .mapToInt(one -> one.slices().size())
                                .sum())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        insertLabels(id, study.labels());
        insertReport(id, study.report());
        insertRegistry(id, study.registry());
        study.series().forEach(one -> series.insert(id, one));
        return new StudyId(id);
    }

    /// The registry's row number where it is free, else the next number after the highest: a code once given stays.
    private String code(DatasetId dataset, OptionalInt row) {
        String prefix = jdbc.sql("select prefix from dataset where id = :id")
                .param("id", dataset.value())
                .query(String.class)
                .single();
        List<String> codes = jdbc.sql("select code from study where dataset_id = :id")
                .param("id", dataset.value())
                .query(String.class)
                .list();
        String wanted = row.isPresent() ? "%s-%04d".formatted(prefix, row.getAsInt()) : "";
        if (!wanted.isEmpty() && !codes.contains(wanted)) {
            return wanted;
        }
        int highest = codes.stream()
                .mapToInt(code -> Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)))
                .max()
                .orElse(0);
        return "%s-%04d".formatted(prefix, Math.max(highest, 0) + 1);
    }

    private static String technical(NewStudy study, Optional<String> header, String field) {
        return header.filter(text -> !text.isBlank())
                .orElseGet(() -> study.registry().stream()
                        .filter(cell -> cell.field().equals(Optional.of(field)))
                        .map(RegistryCell::raw)
                        .findFirst()
                        .orElse(""));
    }

    private void insertLabels(UUID study, List<NewLabel> labels) {
        Map<LabelCode, NewLabel> given =
                labels.stream().collect(Collectors.toMap(NewLabel::label, Function.identity()));
        List<Object[]> rows = new ArrayList<>();
        for (LabelCode code : LabelSet.hemorrhage().codes()) {
            NewLabel label = given.getOrDefault(code, new NewLabel(code, FindingValue.MISSING, ""));
            FindingValue finding = label.finding();
            rows.add(new Object[] {
                study, code.value(), finding.state().name(), clipped(finding.raw(), 400), clipped(label.cell(), 16)
            });
        }
        batch.batchUpdate(
                "insert into study_label (study_id, label_code, state, raw, cell) values (?, ?, ?, ?, ?)", rows);
    }

    private void insertReport(UUID study, List<ReportPart> parts) {
        List<Object[]> rows = new ArrayList<>();
        for (ReportPart part : parts) {
            rows.add(new Object[] {
                study,
                rows.size(),
                clipped(part.heading(), 400),
                part.language(),
                clipped(part.text(), 32_767),
                part.sha256()
            });
        }
        batch.batchUpdate(
                "insert into report_part (study_id, ordinal, heading, language, body, sha256) values (?, ?, ?, ?, ?,"
                        + " ?)",
                rows);
    }

    private void insertRegistry(UUID study, List<RegistryCell> cells) {
        List<Object[]> rows = new ArrayList<>();
        for (RegistryCell cell : cells) {
            rows.add(new @Nullable Object[] {
                study,
                rows.size(),
                clipped(cell.heading(), 400),
                cell.field().orElse(null),
                clipped(cell.raw(), 32_767),
                clipped(cell.cell(), 16)
            });
        }
        batch.batchUpdate(
                "insert into registry_cell (study_id, ordinal, heading, field, raw, cell) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    static String clipped(String text, int limit) {
        String clean = text.replace('\0', '\uFFFD');
        if (clean.length() <= limit) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(limit - 1)) ? limit - 1 : limit;
        return clean.substring(0, end);
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
