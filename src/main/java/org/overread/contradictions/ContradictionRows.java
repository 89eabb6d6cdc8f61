package org.overread.contradictions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.contradictions.rules.Doubt;
import org.overread.contradictions.rules.Side;
import org.overread.ingest.checks.Severity;
import org.overread.labels.LabelCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of contradictions.
@Component
class ContradictionRows {
    private static final TypeReference<List<Side>> SIDES = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ContradictionRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /// A row as it is compared with what was found now.
    record Stored(ContradictionId id, ContradictionState state, String content, double weight, Severity severity) {}

    Map<ContradictionId, Stored> ofStudies(Collection<StudyId> studies) {
        return stored(
                "study_id in (:ids)",
                Map.of("ids", studies.stream().map(StudyId::value).toList()));
    }

    Map<ContradictionId, Stored> ofDatasetItself(DatasetId dataset) {
        return stored("dataset_id = :dataset and study_id is null", Map.of("dataset", dataset.value()));
    }

    private Map<ContradictionId, Stored> stored(String where, Map<String, ?> parameters) {
        Map<ContradictionId, Stored> stored = new HashMap<>();
        jdbc.sql("select id, state, content, weight, severity from contradiction where " + where)
                .params(parameters)
                .query((RowCallbackHandler) row -> {
                    var id = new ContradictionId(row.getObject("id", UUID.class));
                    stored.put(
                            id,
                            new Stored(
                                    id,
                                    ContradictionState.valueOf(row.getString("state")),
                                    row.getString("content"),
                                    row.getDouble("weight"),
                                    Severity.valueOf(row.getString("severity"))));
                });
        return stored;
    }

    void insert(DatasetId dataset, List<FoundContradiction> found, Map<ContradictionId, ContradictionState> states) {
        batch.batchUpdate(
                "insert into contradiction (id, dataset_id, study_id, kind, severity, label_code, weight, state, sides,"
                        + " arguments, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                found.stream()
                        .map(one -> new @Nullable Object[] {
                            one.id().value(),
                            dataset.value(),
                            one.study().map(StudyId::value).orElse(null),
                            one.found().kind().name(),
                            one.found().severity().name(),
                            one.found().label().map(LabelCode::value).orElse(null),
                            one.weight(),
                            states.getOrDefault(one.id(), ContradictionState.OPEN)
                                    .name(),
                            one.sides(),
                            one.arguments(),
                            one.content()
                        })
                        .toList());
    }

    void delete(Collection<ContradictionId> ids) {
        batch.batchUpdate(
                "delete from contradiction where id = ?",
                ids.stream().map(id -> new Object[] {id.value()}).toList());
    }

    void state(ContradictionId id, ContradictionState state) {
        jdbc.sql("update contradiction set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    /// Errors first, then warnings; label by label.
    List<Contradiction> of(StudyId study) {
        return jdbc.sql("select * from contradiction where study_id = :study order by weight desc, kind, id")
                .param("study", study.value())
                .query((row, number) -> read(row))
                .list();
    }

    /// What makes labels of studies doubtful and was not explained, the heaviest first.
    Map<StudyId, List<Doubt.Reason>> reasons(Collection<StudyId> studies) {
        Map<StudyId, List<Doubt.Reason>> reasons = new HashMap<>();
        if (!studies.isEmpty()) {
            jdbc.sql("select study_id, kind, label_code, weight from contradiction where study_id in (:ids)"
                            + " and weight > 0 and state <> 'EXPLAINED' order by weight desc, kind")
                    .param("ids", studies.stream().map(StudyId::value).toList())
                    .query((RowCallbackHandler) row -> reasons.computeIfAbsent(
                                    new StudyId(row.getObject("study_id", UUID.class)), key -> new ArrayList<>())
                            .add(new Doubt.Reason(
                                    Optional.ofNullable(row.getString("label_code"))
                                            .map(LabelCode::new),
                                    ContradictionKind.valueOf(row.getString("kind")),
                                    row.getDouble("weight"))));
        }
        return reasons;
    }

    Optional<Contradiction> find(ContradictionId id) {
        return jdbc.sql("select * from contradiction where id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /// The hash of what the sources say in a contradiction that is there.
    String content(ContradictionId id) {
        return jdbc.sql("select content from contradiction where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    static Contradiction read(ResultSet row) throws SQLException {
        return new Contradiction(
                new ContradictionId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("study_id", UUID.class)).map(StudyId::new),
                ContradictionKind.valueOf(row.getString("kind")),
                Severity.valueOf(row.getString("severity")),
                Optional.ofNullable(row.getString("label_code")).map(LabelCode::new),
                JsonMapper.shared().readValue(row.getString("sides"), SIDES),
                JsonMapper.shared().readValue(row.getString("arguments"), TEXTS),
                row.getDouble("weight"),
                ContradictionState.valueOf(row.getString("state")));
    }
}
