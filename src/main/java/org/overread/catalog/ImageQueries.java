package org.overread.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds studies, series and files by their UIDs: first the keys of a page, then what is told of each.
@Component
class ImageQueries {
    /// Keys in one question: databases do not take any number of parameters.
    private static final int AT_ONCE = 500;

    /// A later study of the same UID, from another dataset, is not found.
    private static final String FIRST = " and not exists (select 1 from study o where o.uid = t.uid"
            + " and (o.created_at < t.created_at or (o.created_at = t.created_at and o.id < t.id)))";

    private static final String PAGE = " offset :offset rows fetch next :limit rows only";

    private static final String STUDY = """
            select t.id, t.uid, t.code, t.age, t.sex,
                coalesce((select o.code from study o where o.dataset_id = t.dataset_id and o.patient = t.patient
                    order by length(o.code), o.code fetch first 1 row only), t.code) as patient,
                (select count(*) from series s where s.study_id = t.id) as series_count,
                (select count(*) from slice f join series s on s.id = f.series_id
                    where s.study_id = t.id and f.sop_uid <> '') as image_count
            from study t where t.id in (:ids)""";

    private static final String SERIES = """
            select s.*, (select count(*) from slice f where f.series_id = s.id and f.sop_uid <> '') as image_count
            from series s where s.id in (:ids)""";

    private final JdbcClient jdbc;

    ImageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StudyEntry> studies(UidQuery query) {
        List<UUID> ids = ask(
                "select t.id from study t where " + condition(query, false, false) + FIRST
                        + " order by length(t.code), t.code" + PAGE,
                query,
                (row, number) -> row.getObject("id", UUID.class));
        Map<UUID, StudyEntry> found = studies(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    List<SeriesEntry> series(UidQuery query) {
        List<UUID> ids = ask(
                "select s.id from series s join study t on t.id = s.study_id where " + condition(query, true, false)
                        + FIRST + " order by length(t.code), t.code, s.number nulls last, s.uid" + PAGE,
                query,
                (row, number) -> row.getObject("id", UUID.class));
        Map<UUID, SeriesEntry> found = series(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    List<ImageEntry> images(UidQuery query) {
        record Row(UUID series, String uid, String root, String path) {}
        List<Row> rows = ask(
                "select f.series_id, f.sop_uid, d.root, f.path from slice f join series s on s.id = f.series_id"
                        + " join study t on t.id = s.study_id join dataset d on d.id = t.dataset_id where "
                        + condition(query, true, true)
                        + FIRST
                        + " and f.sop_uid <> '' and not exists (select 1 from slice e where e.series_id = f.series_id"
                        + " and e.sop_uid = f.sop_uid and e.ordinal < f.ordinal)"
                        + " order by length(t.code), t.code, s.number nulls last, s.uid, f.ordinal" + PAGE,
                query,
                (row, number) -> new Row(
                        row.getObject("series_id", UUID.class),
                        row.getString("sop_uid"),
                        row.getString("root"),
                        row.getString("path")));
        Map<UUID, SeriesEntry> series =
                series(rows.stream().map(Row::series).distinct().toList());
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(series.get(row.series()))
                        .map(one -> new ImageEntry(one, row.uid(), new DataRoot(Path.of(row.root())), row.path()))
                        .stream())
                .toList();
    }

    private static String condition(UidQuery query, boolean series, boolean images) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        if (!query.studies().isEmpty()) {
            conditions.add("t.uid in (:studies)");
        }
        if (series && !query.series().isEmpty()) {
            conditions.add("s.uid in (:series)");
        }
        if (images && !query.images().isEmpty()) {
            conditions.add("f.sop_uid in (:images)");
        }
        return String.join(" and ", conditions);
    }

    private <T> List<T> ask(String sql, UidQuery query, RowMapper<T> rows) {
        return jdbc.sql(sql)
                .param("studies", query.studies())
                .param("series", query.series())
                .param("images", query.images())
                .param("offset", query.offset())
                .param("limit", query.limit())
                .query(rows)
                .list();
    }

    private Map<UUID, StudyEntry> studies(Collection<UUID> ids) {
        Map<UUID, List<String>> modalities = new HashMap<>();
        each(
                ids,
                "select distinct study_id, modality from series where study_id in (:ids) order by modality",
                row -> modalities
                        .computeIfAbsent(row.getObject("study_id", UUID.class), key -> new ArrayList<>())
                        .add(row.getString("modality")));
        Map<UUID, StudyEntry> found = new HashMap<>();
        each(ids, STUDY, row -> {
            UUID id = row.getObject("id", UUID.class);
            found.put(id, study(id, row, modalities.getOrDefault(id, List.of())));
        });
        return found;
    }

    private Map<UUID, SeriesEntry> series(Collection<UUID> ids) {
        Map<UUID, UUID> studyOf = new HashMap<>();
        each(
                ids,
                "select id, study_id from series where id in (:ids)",
                row -> studyOf.put(row.getObject("id", UUID.class), row.getObject("study_id", UUID.class)));
        Map<UUID, StudyEntry> studies = studies(Set.copyOf(studyOf.values()));
        Map<UUID, SeriesEntry> found = new HashMap<>();
        each(ids, SERIES, row -> {
            UUID id = row.getObject("id", UUID.class);
            StudyEntry study = studies.get(row.getObject("study_id", UUID.class));
            if (study != null) {
                found.put(id, series(id, row, study));
            }
        });
        return found;
    }

    private void each(Collection<UUID> ids, String sql, RowCallbackHandler row) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            jdbc.sql(sql)
                    .param("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query(row);
        }
    }

    private static StudyEntry study(UUID id, ResultSet row, List<String> modalities) throws SQLException {
        return new StudyEntry(
                new StudyId(id),
                row.getString("uid"),
                row.getString("code"),
                row.getString("patient"),
                number(row, "age"),
                Optional.ofNullable(row.getString("sex")),
                row.getInt("series_count"),
                row.getInt("image_count"),
                modalities);
    }

    private static SeriesEntry series(UUID id, ResultSet row, StudyEntry study) throws SQLException {
        return new SeriesEntry(
                new SeriesId(id),
                study,
                row.getString("uid"),
                number(row, "number"),
                row.getString("description"),
                row.getString("modality"),
                row.getInt("image_count"));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
