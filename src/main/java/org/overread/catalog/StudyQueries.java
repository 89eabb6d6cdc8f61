package org.overread.catalog;

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
import java.util.UUID;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads studies with their labels, report and registry row.
@Component
class StudyQueries {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    StudyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StudySummary> byId(Collection<StudyId> ids) {
        List<UUID> wanted = ids.stream().map(StudyId::value).distinct().toList();
        Map<UUID, StudySummary> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<UUID> some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
            Map<UUID, Map<LabelCode, FindingValue>> labels = labels(some);
            jdbc.sql("select * from study where id in (:ids)")
                    .param("ids", some)
                    .query((row, number) -> summary(row, labels))
                    .list()
                    .forEach(study -> found.put(study.id().value(), study));
        }
        return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    Optional<StudyId> byCode(String code) {
        return jdbc.sql("select id from study where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(StudyId::new);
    }

    List<StudyId> of(DatasetId dataset) {
        return jdbc.sql("select id from study where dataset_id = :dataset order by length(code), code")
                .param("dataset", dataset.value())
                .query((row, number) -> new StudyId(row.getObject("id", UUID.class)))
                .list();
    }

    List<ReportPart> report(StudyId study) {
        return reports(List.of(study)).getOrDefault(study, List.of());
    }

    Map<StudyId, List<ReportPart>> reports(Collection<StudyId> ids) {
        Map<StudyId, List<ReportPart>> byStudy = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select * from report_part where study_id in (:ids) order by study_id, ordinal")
                    .param("ids", ids.stream().map(StudyId::value).toList())
                    .query(row -> {
                        byStudy.computeIfAbsent(
                                        new StudyId(row.getObject("study_id", UUID.class)), key -> new ArrayList<>())
                                .add(part(row));
                    });
        }
        return byStudy;
    }

    static ReportPart part(ResultSet row) throws SQLException {
        return new ReportPart(
                row.getString("heading"), row.getString("language"), row.getString("body"), row.getString("sha256"));
    }

    List<RegistryCell> registry(StudyId study) {
        return jdbc.sql("select * from registry_cell where study_id = :study order by ordinal")
                .param("study", study.value())
                .query((row, number) -> cell(row))
                .list();
    }

    static RegistryCell cell(ResultSet row) throws SQLException {
        return new RegistryCell(
                row.getString("heading"),
                Optional.ofNullable(row.getString("field")),
                row.getString("raw"),
                row.getString("cell"));
    }

    private Map<UUID, Map<LabelCode, FindingValue>> labels(List<UUID> studies) {
        Map<UUID, Map<LabelCode, FindingValue>> byStudy = new HashMap<>();
        jdbc.sql("select * from study_label where study_id in (:ids)")
                .param("ids", studies)
                .query(row -> {
                    byStudy.computeIfAbsent(row.getObject("study_id", UUID.class), key -> new HashMap<>())
                            .put(
                                    new LabelCode(row.getString("label_code")),
                                    new FindingValue(
                                            FindingValue.State.valueOf(row.getString("state")), row.getString("raw")));
                });
        return byStudy;
    }

    private static StudySummary summary(ResultSet row, Map<UUID, Map<LabelCode, FindingValue>> labels)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        int age = row.getInt("age");
        return new StudySummary(
                new StudyId(id),
                row.getString("code"),
                row.getString("uid"),
                row.wasNull() ? OptionalInt.empty() : OptionalInt.of(age),
                Optional.ofNullable(row.getString("sex")),
                row.getString("manufacturer"),
                row.getString("kernel"),
                row.getInt("series_count"),
                row.getInt("slice_count"),
                labels.getOrDefault(id, Map.of()),
                Sight.REGISTRY);
    }
}
