package org.overread.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts what a dataset is made of. Each figure is one query, whatever the dataset's size.
@Service
public class DatasetSurvey {
    private static final List<String> TECHNICAL =
            List.of("slice_thickness", "kvp", "tube_current", "kernel", "manufacturer");

    private final JdbcClient jdbc;
    private final Veil veil;

    DatasetSurvey(JdbcClient jdbc, Veil veil) {
        this.jdbc = jdbc;
        this.veil = veil;
    }

    /// The figures of a dataset; without those of labels and reports for whoever reads it blind.

    @PreAuthorize("hasAnyRole('READER','ADJUDICATOR','COORDINATOR','ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public DatasetFigures figures(DatasetId dataset) {
        UUID id = dataset.value();
        return new DatasetFigures(
                ageBySex(id),
                veil.isOver(dataset) ? Map.of() : together(id),
                series(id, "s.thickness"),
                series(id, "s.kvp"),
                series(id, "floor(s.tube_current / 50) * 50"),
                texts(
                        id,
                        "select s.kernel as word, count(*) as found from series s join study t on t.id = s.study_id"
                                + " where t.dataset_id = :id and s.kernel <> '' group by s.kernel"),
                texts(
                        id,
                        "select manufacturer as word, count(*) as found from study"
                                + " where dataset_id = :id and manufacturer <> '' group by manufacturer"),
                veil.isOver(dataset) ? List.of() : completeness(id));
    }

    private Map<Integer, Map<String, Integer>> ageBySex(UUID id) {
        Map<Integer, Map<String, Integer>> decades = new TreeMap<>();
        jdbc.sql("select age / 10 as decade, sex, count(*) as found from study where dataset_id = :id"
                        + " and age is not null and sex is not null group by age / 10, sex")
                .param("id", id)
                .query((RowCallbackHandler) row -> decades.computeIfAbsent(row.getInt("decade"), key -> new TreeMap<>())
                        .put(row.getString("sex"), row.getInt("found")));
        return decades;
    }

    private Map<LabelCode, Map<LabelCode, Integer>> together(UUID id) {
        Map<LabelCode, Map<LabelCode, Integer>> together = new HashMap<>();
        jdbc.sql("""
                        select a.label_code as one, b.label_code as other, count(*) as found
                        from study_label a join study_label b on b.study_id = a.study_id and b.state = 'PRESENT'
                        join study s on s.id = a.study_id
                        where s.dataset_id = :id and a.state = 'PRESENT' group by a.label_code, b.label_code""").param("id", id).query((RowCallbackHandler)
                row -> together.computeIfAbsent(new LabelCode(row.getString("one")), key -> new HashMap<>())
                        .put(new LabelCode(row.getString("other")), row.getInt("found")));
        return together;
    }

    /// @param value fixed text of ours, never a caller's
    private Map<Double, Integer> series(UUID id, String value) {
        Map<Double, Integer> counts = new TreeMap<>();
        jdbc.sql("select " + value + " as figure, count(*) as found from series s join study t on t.id = s.study_id"
                        + " where t.dataset_id = :id and s.kind = 'AXIAL' and " + value + " is not null group by "
                        + value)
                .param("id", id)
                .query((RowCallbackHandler) row -> counts.put(row.getDouble("figure"), row.getInt("found")));
        return counts;
    }

    private Map<String, Integer> texts(UUID id, String sql) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql(sql + " order by found desc, word").param("id", id).query((RowCallbackHandler)
                row -> counts.put(row.getString("word"), row.getInt("found")));
        return counts;
    }

    private List<DatasetFigures.Completeness> completeness(UUID id) {
        int all = one(id, "select count(*) from study where dataset_id = :id");
        Map<String, Integer> cells = texts(
                id,
                "select c.field as word, count(distinct c.study_id) as found"
                        + " from registry_cell c join study s on s.id = c.study_id"
                        + " where s.dataset_id = :id and c.field is not null and trim(c.raw) <> '' group by c.field");
        List<DatasetFigures.Completeness> list = new ArrayList<>();
        for (String field : List.of("age", "sex")) {
            int filled = one(id, "select count(*) from study where dataset_id = :id and " + field + " is not null");
            int unreadable = Math.max(0, cells.getOrDefault(field, filled) - filled);
            list.add(new DatasetFigures.Completeness(field, filled, unreadable, all - filled - unreadable));
        }
        list.addAll(labels(id, all));
        for (String field : TECHNICAL) {
            int filled = cells.getOrDefault(field, 0);
            list.add(new DatasetFigures.Completeness(field, filled, 0, all - filled));
        }
        Map<String, Integer> reports = texts(
                id,
                "select p.language as word, count(distinct p.study_id) as found"
                        + " from report_part p join study s on s.id = p.study_id"
                        + " where s.dataset_id = :id and trim(p.body) <> '' group by p.language");
        for (String language : List.of("ru", "en")) {
            int filled = reports.getOrDefault(language, 0);
            list.add(new DatasetFigures.Completeness("report_" + language, filled, 0, all - filled));
        }
        return list;
    }

    private List<DatasetFigures.Completeness> labels(UUID id, int all) {
        Map<String, Integer> states = texts(
                id,
                "select concat(l.label_code, ' ', l.state) as word, count(*) as found"
                        + " from study_label l join study s on s.id = l.study_id where s.dataset_id = :id"
                        + " group by concat(l.label_code, ' ', l.state)");
        List<DatasetFigures.Completeness> list = new ArrayList<>();
        for (LabelCode code : LabelSet.hemorrhage().codes()) {
            int unreadable = states.getOrDefault(code + " UNREADABLE", 0);
            int missing = states.getOrDefault(code + " MISSING", 0);
            list.add(new DatasetFigures.Completeness(code.value(), all - unreadable - missing, unreadable, missing));
        }
        return list;
    }

    private int one(UUID id, String sql) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }
}
