package org.overread.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.overread.labels.FindingValue.State;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what the catalog holds.
@Component
class DatasetQueries {
    private static final String SUMMARY = """
        select d.id, d.name, d.root, d.demo, d.created_at, count(s.id) as studies,
            coalesce(sum(s.series_count), 0) as series, coalesce(sum(s.slice_count), 0) as slices
        from dataset d left join study s on s.dataset_id = d.id %s
        group by d.id, d.name, d.root, d.demo, d.created_at order by d.created_at, d.name\
        """;

    private final JdbcClient jdbc;

    DatasetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DatasetSummary> all() {
        return jdbc.sql(SUMMARY.formatted(""))
                .query((row, number) -> summary(row))
                .list();
    }

    Optional<DatasetOverview> overview(DatasetId id) {
        return jdbc.sql(SUMMARY.formatted("where d.id = :id"))
                .param("id", id.value())
                .query((row, number) -> summary(row))
                .optional()
                .map(this::overview);
    }

    private DatasetOverview overview(DatasetSummary dataset) {
        UUID id = dataset.id().value();
        Map<LabelCode, Map<State, Integer>> labels = labels(id);
        Map<Claim, Integer> found = new EnumMap<>(Claim.class);
        found.put(Claim.STUDIES, dataset.studyCount());
        found.put(Claim.MALE, count(id, "sex = 'M'"));
        found.put(Claim.FEMALE, count(id, "sex = 'F'"));
        int sexMissing = count(id, "(sex is null or sex not in ('M','F'))");
        found.put(Claim.SEX_UNDECLARED, sexMissing);
        int patients = jdbc.sql("select count(distinct patient) from study where dataset_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        if (patients > 0) {
            found.put(Claim.PATIENTS, patients + count(id, "patient is null"));
        }
        ages(id, found);
        Map<State, Integer> overall = labels.getOrDefault(new LabelCode("ich"), Map.of());
        found.put(Claim.WITH_PATHOLOGY, overall.getOrDefault(State.PRESENT, 0));
        found.put(Claim.WITHOUT_PATHOLOGY, overall.getOrDefault(State.ABSENT, 0));
        return new DatasetOverview(
                dataset,
                declared(id),
                found,
                sexMissing,
                count(id, "age is null"),
                LabelSet.hemorrhage().codes().stream()
                        .map(code -> labelCount(code, labels.getOrDefault(code, Map.of())))
                        .toList());
    }

    private static LabelCount labelCount(LabelCode code, Map<State, Integer> counts) {
        return new LabelCount(
                code,
                counts.getOrDefault(State.PRESENT, 0),
                counts.getOrDefault(State.ABSENT, 0),
                counts.getOrDefault(State.MISSING, 0),
                counts.getOrDefault(State.UNREADABLE, 0));
    }

    private void ages(UUID dataset, Map<Claim, Integer> found) {
        List<Integer> ages = jdbc.sql("select age from study where dataset_id = :id and age is not null order by age")
                .param("id", dataset)
                .query(Integer.class)
                .list();
        found.putAll(AgeSpread.of(ages));
    }

    private int count(UUID dataset, String condition) {
        return jdbc.sql("select count(*) from study where dataset_id = :id and " + condition)
                .param("id", dataset)
                .query(Integer.class)
                .single();
    }

    private Map<Claim, Integer> declared(UUID dataset) {
        Map<Claim, Integer> declared = new EnumMap<>(Claim.class);
        jdbc.sql("select claim, declared from dataset_claim where dataset_id = :id")
                .param("id", dataset)
                .query(row -> {
                    declared.put(Claim.valueOf(row.getString("claim")), row.getInt("declared"));
                });
        return declared;
    }

    private Map<LabelCode, Map<State, Integer>> labels(UUID dataset) {
        Map<LabelCode, Map<State, Integer>> counts = new HashMap<>();
        jdbc.sql("""
            select l.label_code, l.state, count(*) as studies from study_label l join study s on s.id = l.study_id
            where s.dataset_id = :id group by l.label_code, l.state\
            """).param("id", dataset).query(row -> {
            counts.computeIfAbsent(new LabelCode(row.getString("label_code")), key -> new EnumMap<>(State.class))
                    .put(State.valueOf(row.getString("state")), row.getInt("studies"));
        });
        return counts;
    }

    private static DatasetSummary summary(ResultSet row) throws SQLException {
        return new DatasetSummary(
                new DatasetId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Path.of(row.getString("root")),
                row.getBoolean("demo"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("studies"),
                row.getInt("series"),
                row.getInt("slices"));
    }
}
