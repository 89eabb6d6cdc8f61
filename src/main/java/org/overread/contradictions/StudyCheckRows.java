package org.overread.contradictions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was computed of each study: from which input, with which score, and how many contradictions are open.
@Component
class StudyCheckRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    StudyCheckRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /// The figures of one study.
    record StudyCheck(StudyId study, String fingerprint, StudyDoubt doubt) {}

    Map<StudyId, String> fingerprints(Collection<StudyId> studies) {
        Map<StudyId, String> known = new HashMap<>();
        jdbc.sql("select study_id, fingerprint from study_check where study_id in (:ids)")
                .param("ids", studies.stream().map(StudyId::value).toList())
                .query((RowCallbackHandler) row ->
                        known.put(new StudyId(row.getObject("study_id", UUID.class)), row.getString("fingerprint")));
        return known;
    }

    void put(DatasetId dataset, List<StudyCheck> checks, Instant at) {
        batch.batchUpdate(
                "delete from study_check where study_id = ?",
                checks.stream().map(one -> new Object[] {one.study().value()}).toList());
        batch.batchUpdate(
                "insert into study_check (study_id, dataset_id, fingerprint, score, errors, warnings, notes, checked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                checks.stream()
                        .map(one -> new Object[] {
                            one.study().value(),
                            dataset.value(),
                            one.fingerprint(),
                            one.doubt().score(),
                            one.doubt().errors(),
                            one.doubt().warnings(),
                            one.doubt().notes(),
                            at.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    /// New figures for a study that was settled.
    void figures(StudyDoubt doubt) {
        jdbc.sql("update study_check set score = :score, errors = :errors, warnings = :warnings, notes = :notes"
                        + " where study_id = :study")
                .param("score", doubt.score())
                .param("errors", doubt.errors())
                .param("warnings", doubt.warnings())
                .param("notes", doubt.notes())
                .param("study", doubt.study().value())
                .update();
    }

    Map<StudyId, StudyDoubt> of(Collection<StudyId> studies) {
        Map<StudyId, StudyDoubt> doubts = new HashMap<>();
        if (!studies.isEmpty()) {
            jdbc.sql("select * from study_check where study_id in (:ids)")
                    .param("ids", studies.stream().map(StudyId::value).toList())
                    .query((RowCallbackHandler) row -> {
                        var study = new StudyId(row.getObject("study_id", UUID.class));
                        doubts.put(
                                study,
                                new StudyDoubt(
                                        study,
                                        row.getDouble("score"),
                                        row.getInt("errors"),
                                        row.getInt("warnings"),
                                        row.getInt("notes")));
                    });
        }
        return doubts;
    }
}
