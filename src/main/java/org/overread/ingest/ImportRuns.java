package org.overread.ingest;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.overread.catalog.DatasetId;
import org.overread.ingest.registry.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The rows of import runs. A run that is running holds the only slot, so there is one at a time, also over several
/// nodes; it says every few seconds that it is alive. Every write is a transaction: outside of one it
/// would pass the writer's seat of the embedded database.
@Component
class ImportRuns {
    static final Duration SILENT_FOR = Duration.ofMinutes(2);
    private static final String SELECT = """
            select r.*,
                (select count(*) from import_problem p where p.run_id = r.id and p.severity = 'ERROR') as errors,
                (select count(*) from import_problem p where p.run_id = r.id and p.severity = 'WARNING') as warnings,
                (select count(*) from import_problem p where p.run_id = r.id and p.severity = 'NOTE') as notes
            from import_run r\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @throws org.springframework.dao.DuplicateKeyException if the slot is taken
    @Transactional
    void begin(ImportRunId id, Path folder, Mapping mapping, boolean demo, String startedBy) {
        jdbc.sql("""
                insert into import_run (id, folder, demo, mapping, state, slot, phase, started_by, started_at,
                    seen_alive_at)
                values (:id, :folder, :demo, :mapping, 'RUNNING', 1, 'READING_REGISTRY', :by, :now, :now)""")
                .param("id", id.value())
                .param("folder", folder.toString())
                .param("demo", demo)
                .param("mapping", JsonMapper.shared().writeValueAsString(mapping))
                .param("by", startedBy)
                .param("now", now())
                .update();
    }

    @Transactional
    void dataset(ImportRunId id, DatasetId dataset) {
        jdbc.sql("update import_run set dataset_id = :dataset where id = :id")
                .param("dataset", dataset.value())
                .param("id", id.value())
                .update();
    }

    @Transactional
    void progress(ImportRunId id, ImportProgress progress, RunCounts counts) {
        jdbc.sql("""
                update import_run set phase = :phase, done = :done, total = :total, added = :added, known = :known,
                    left_out = :out, seen_alive_at = :now where id = :id""")
                .param("phase", progress.phase().name())
                .param("done", progress.done())
                .param("total", progress.total())
                .param("added", counts.added())
                .param("known", counts.known())
                .param("out", counts.leftOut())
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    @Transactional
    void end(ImportRunId id, ImportState state) {
        jdbc.sql("""
                update import_run set state = :state, slot = null, phase = 'ENDED', ended_at = :now
                where id = :id and state = 'RUNNING'""")
                .param("state", state.name())
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    @Transactional
    void askToCancel(ImportRunId id) {
        jdbc.sql("update import_run set cancel_asked = true where id = :id and state = 'RUNNING'")
                .param("id", id.value())
                .update();
    }

    boolean cancelAsked(ImportRunId id) {
        return jdbc.sql("select cancel_asked from import_run where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /// Frees the slot of runs whose portal is gone.
    ///
    /// @param silentFor how long a run must have been silent to count as gone
    @Transactional
    void settleAbandoned(Duration silentFor) {
        jdbc.sql("""
                update import_run set state = 'INTERRUPTED', slot = null, phase = 'ENDED', ended_at = seen_alive_at
                where state = 'RUNNING' and seen_alive_at <= :before""").param("before", now().minus(silentFor)).update();
    }

    Optional<ImportRun> find(ImportRunId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query((row, number) -> run(row))
                .optional();
    }

    /// The newest first.
    List<ImportRun> latest(int limit) {
        return jdbc.sql(SELECT + "order by r.started_at desc fetch first " + limit + " rows only")
                .query((row, number) -> run(row))
                .list();
    }

    Mapping mapping(ImportRunId id) {
        String json = jdbc.sql("select mapping from import_run where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NoSuchRun(id));
        return JsonMapper.shared().readValue(json, Mapping.class);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private ImportRun run(ResultSet row) throws SQLException {
        var started = row.getObject("started_at", OffsetDateTime.class).toInstant();
        var phase = ImportPhase.valueOf(row.getString("phase"));
        int done = row.getInt("done");
        int total = row.getInt("total");
        Duration sofar = Duration.between(started, clock.instant());
        return new ImportRun(
                new ImportRunId(row.getObject("id", UUID.class)),
                Path.of(row.getString("folder")),
                row.getBoolean("demo"),
                Optional.ofNullable(row.getObject("dataset_id", UUID.class)).map(DatasetId::new),
                ImportState.valueOf(row.getString("state")),
                new ImportProgress(phase, done, total, TimeLeft.of(phase, done, total, sofar)),
                row.getInt("added"),
                row.getInt("known"),
                row.getInt("left_out"),
                row.getInt("errors"),
                row.getInt("warnings"),
                row.getInt("notes"),
                row.getString("started_by"),
                started,
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
