package org.overread.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.overread.labels.LabelCode;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads many studies whole, in a fixed number of queries a page. For work of the portal itself: it asks nobody who
/// they are, so what it returns never goes to a page.
@Component
public class CatalogSweep {
    private final JdbcClient jdbc;
    private final StudyQueries studies;
    private final SeriesQueries series;

    CatalogSweep(JdbcClient jdbc, StudyQueries studies, SeriesQueries series) {
        this.jdbc = jdbc;
        this.studies = studies;
        this.series = series;
    }

    /// The studies of a dataset, by code.
    @Transactional(readOnly = true)
    public List<StudyId> studies(DatasetId dataset) {
        return studies.of(dataset);
    }

    /// @param ids at most a few hundred
    @Transactional(readOnly = true)
    public List<StudyFacts> facts(Collection<StudyId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> wanted = ids.stream().map(StudyId::value).toList();
        Map<UUID, List<SeriesSummary>> allSeries = series.of(wanted);
        Map<UUID, List<ReportPart>> reports = grouped(
                "select * from report_part where study_id in (:ids) order by study_id, ordinal",
                wanted,
                StudyQueries::part);
        Map<UUID, List<RegistryCell>> cells = grouped(
                "select * from registry_cell where study_id in (:ids) order by study_id, ordinal",
                wanted,
                StudyQueries::cell);
        Map<UUID, Map<LabelCode, String>> labelCells = labelCells(wanted);
        return studies.byId(ids).stream()
                .map(summary -> {
                    UUID id = summary.id().value();
                    return new StudyFacts(
                            summary,
                            labelCells.getOrDefault(id, Map.of()),
                            allSeries.getOrDefault(id, List.of()),
                            reports.getOrDefault(id, List.of()),
                            cells.getOrDefault(id, List.of()));
                })
                .toList();
    }

    /// Texts that stand in more than one study of a dataset, each with the codes of some of those studies.
    @Transactional(readOnly = true)
    public Map<String, List<String>> sharedTexts(DatasetId dataset) {
        Map<String, List<String>> shared = new HashMap<>();
        jdbc.sql("""
                        select p.sha256, s.code from report_part p join study s on s.id = p.study_id
                        where s.dataset_id = :dataset and p.sha256 in (
                            select q.sha256 from report_part q join study t on t.id = q.study_id
                            where t.dataset_id = :dataset group by q.sha256 having count(distinct q.study_id) > 1)
                        order by p.sha256, s.code""").param("dataset", dataset.value()).query((RowCallbackHandler) row -> {
            List<String> codes = shared.computeIfAbsent(row.getString("sha256"), key -> new ArrayList<>());
            if (!codes.contains(row.getString("code")) && codes.size() < 4) {
                codes.add(row.getString("code"));
            }
        });
        return shared;
    }

    /// The UIDs of a dataset's studies.
    @Transactional(readOnly = true)
    public List<String> uids(DatasetId dataset) {
        return jdbc.sql("select uid from study where dataset_id = :dataset")
                .param("dataset", dataset.value())
                .query(String.class)
                .list();
    }

    /// Whether any study of a dataset has a report.
    @Transactional(readOnly = true)
    public boolean hasReports(DatasetId dataset) {
        return jdbc.sql("select exists (select 1 from report_part p join study s on s.id = p.study_id"
                        + " where s.dataset_id = :dataset)")
                .param("dataset", dataset.value())
                .query(Boolean.class)
                .single();
    }

    private Map<UUID, Map<LabelCode, String>> labelCells(List<UUID> ids) {
        Map<UUID, Map<LabelCode, String>> cells = new HashMap<>();
        jdbc.sql("select study_id, label_code, cell from study_label where study_id in (:ids)")
                .param("ids", ids)
                .query((RowCallbackHandler)
                        row -> cells.computeIfAbsent(row.getObject("study_id", UUID.class), key -> new HashMap<>())
                                .put(new LabelCode(row.getString("label_code")), row.getString("cell")));
        return cells;
    }

    private <T> Map<UUID, List<T>> grouped(String sql, List<UUID> ids, Reading<T> reading) {
        Map<UUID, List<T>> grouped = new HashMap<>();
        jdbc.sql(sql).param("ids", ids).query((RowCallbackHandler)
                row -> grouped.computeIfAbsent(row.getObject("study_id", UUID.class), key -> new ArrayList<>())
                        .add(reading.of(row)));
        return grouped;
    }

    /// One row, read.
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
