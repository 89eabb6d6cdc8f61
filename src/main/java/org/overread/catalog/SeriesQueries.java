package org.overread.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads series and their files.
@Component
class SeriesQueries {
    private final JdbcClient jdbc;

    SeriesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SeriesSummary> of(StudyId study) {
        return of(List.of(study.value())).getOrDefault(study.value(), List.of());
    }

    /// The series of many studies.
    Map<UUID, List<SeriesSummary>> of(List<UUID> studies) {
        Map<UUID, List<SeriesSummary>> series = new HashMap<>();
        jdbc.sql("""
                select s.*, (select f.unreadable from slice f where f.series_id = s.id and f.unreadable is not null
                    order by f.ordinal fetch first 1 row only) as trouble
                from series s where s.study_id in (:studies)""").param("studies", studies).query((RowCallbackHandler)
                row -> series.computeIfAbsent(row.getObject("study_id", UUID.class), key -> new ArrayList<>())
                        .add(summary(row)));
        return series;
    }

    Optional<SeriesFiles> files(SeriesId id) {
        List<String> paths = jdbc.sql("select path from slice where series_id = :id order by ordinal")
                .param("id", id.value())
                .query(String.class)
                .list();
        return jdbc.sql("""
            select s.uid as series_uid, t.id as study_id, t.uid as study_uid, d.root as root from series s
            join study t on t.id = s.study_id join dataset d on d.id = t.dataset_id where s.id = :id\
            """)
                .param("id", id.value())
                .query((row, number) -> {
                    var root = new DataRoot(Path.of(row.getString("root")));
                    return new SeriesFiles(
                            id,
                            new StudyId(row.getObject("study_id", UUID.class)),
                            row.getString("study_uid"),
                            row.getString("series_uid"),
                            paths.stream().map(root::resolve).toList());
                })
                .optional();
    }

    private static SeriesSummary summary(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        OptionalInt seriesNumber = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
        return new SeriesSummary(
                new SeriesId(row.getObject("id", UUID.class)),
                row.getString("uid"),
                seriesNumber,
                row.getString("description"),
                row.getString("modality"),
                SeriesKind.valueOf(row.getString("kind")),
                row.getString("manufacturer"),
                row.getString("kernel"),
                decimal(row, "thickness"),
                decimal(row, "kvp"),
                decimal(row, "tube_current"),
                row.getInt("slice_count"),
                Optional.ofNullable(row.getString("trouble")));
    }

    private static OptionalDouble decimal(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
