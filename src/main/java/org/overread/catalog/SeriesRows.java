package org.overread.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the rows of one series and its files.
@Component
class SeriesRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    SeriesRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /// The series that is read first: it lends the study its manufacturer and kernel.
    Optional<NewSeries> first(List<NewSeries> all) {
        return all.stream()
                .min(Comparator.comparing(NewSeries::kind)
                        .thenComparingInt(series -> series.number().orElse(Integer.MAX_VALUE))
                        .thenComparing(NewSeries::uid));
    }

    void insert(UUID study, NewSeries series) {
        if (!DataRoot.isUid(series.uid())) {
            throw new IllegalArgumentException("Not a UID: " + series.uid());
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("""
            insert into series (id, study_id, uid, number, description, modality, kind, manufacturer, kernel,
                thickness, kvp, tube_current, slice_count)
            values (:id, :study, :uid, :number, :description, :modality, :kind, :manufacturer, :kernel,
                :thickness, :kvp, :current, :slices)\
            """)
                .param("id", id)
                .param("study", study)
                .param("uid", series.uid())
                .param("number", series.number().isPresent() ? series.number().getAsInt() : null)
                .param("description", StudyRows.clipped(series.description(), 200))
                .param("modality", StudyRows.clipped(series.modality(), 16))
                .param("kind", series.kind().name())
                .param("manufacturer", StudyRows.clipped(series.manufacturer(), 64))
                .param("kernel", StudyRows.clipped(series.kernel(), 64))
                .param("thickness", boxed(series.thickness()))
                .param("kvp", boxed(series.kvp()))
                .param("current", boxed(series.tubeCurrent()))
                .param("slices", series.slices().size())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (NewSlice slice : series.slices()) {
            rows.add(new @Nullable Object[] {
                id,
                rows.size(),
                StudyRows.clipped(slice.sopUid(), 64),
                slice.path(),
                slice.unreadable().map(reason -> StudyRows.clipped(reason, 400)).orElse(null)
            });
        }
        batch.batchUpdate(
                "insert into slice (series_id, ordinal, sop_uid, path, unreadable) values (?, ?, ?, ?, ?)", rows);
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
