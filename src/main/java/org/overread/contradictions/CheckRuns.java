package org.overread.contradictions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.overread.catalog.DatasetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rows of computations. A running one holds the only slot, so there is one at a time, also over several nodes;
/// it says every few seconds that it is alive.
@Component
class CheckRuns {
    static final Duration SILENT_FOR = Duration.ofMinutes(2);
    private static final int ENOUGH_TO_TELL = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param rules versions of rules and lexicon
    /// @throws org.springframework.dao.DuplicateKeyException if the slot is taken
    @Transactional
    public void begin(CheckRunId id, DatasetId dataset, String rules, int total, String startedBy) {
        jdbc.sql("""
                insert into check_run (id, dataset_id, state, slot, rules, total, started_by, started_at, seen_alive_at)
                values (:id, :dataset, 'RUNNING', 1, :rules, :total, :by, :now, :now)""")
                .param("id", id.value())
                .param("dataset", dataset.value())
                .param("rules", rules)
                .param("total", total)
                .param("by", startedBy)
                .param("now", now())
                .update();
    }

    /// @return whether a person asked the run to stop
    @Transactional
    public boolean progress(CheckRunId id, int done, int changed) {
        jdbc.sql("update check_run set done = :done, changed = :changed, seen_alive_at = :now where id = :id")
                .param("done", done)
                .param("changed", changed)
                .param("now", now())
                .param("id", id.value())
                .update();
        return jdbc.sql("select cancel_asked from check_run where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void end(CheckRunId id, CheckState state) {
        jdbc.sql("update check_run set state = :state, slot = null, ended_at = :now"
                        + " where id = :id and state = 'RUNNING'")
                .param("state", state.name())
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    @Transactional
    public void askToCancel(DatasetId dataset) {
        jdbc.sql("update check_run set cancel_asked = true where dataset_id = :dataset and state = 'RUNNING'")
                .param("dataset", dataset.value())
                .update();
    }

    /// Frees the slot of a run whose portal is gone.
    @Transactional
    public void settleAbandoned(Duration silentFor) {
        jdbc.sql("update check_run set state = 'INTERRUPTED', slot = null, ended_at = seen_alive_at"
                        + " where state = 'RUNNING' and seen_alive_at <= :before")
                .param("before", now().minus(silentFor))
                .update();
    }

    Optional<CheckRun> latest(DatasetId dataset) {
        return jdbc.sql("select * from check_run where dataset_id = :dataset"
                        + " order by started_at desc, id fetch first 1 row only")
                .param("dataset", dataset.value())
                .query((row, number) -> run(row))
                .optional();
    }

    /// Whether everything was compared under these rules after everything was imported.
    boolean isUpToDate(DatasetId dataset, String rules) {
        return jdbc.sql("""
                        select count(*) from check_run r where r.dataset_id = :dataset and r.state = 'DONE'
                            and r.rules = :rules and not exists (select 1 from import_run i
                                where i.dataset_id = :dataset and i.ended_at >= r.started_at)""")
                        .param("dataset", dataset.value())
                        .param("rules", rules)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private CheckRun run(ResultSet row) throws SQLException {
        var started = row.getObject("started_at", OffsetDateTime.class).toInstant();
        var state = CheckState.valueOf(row.getString("state"));
        int done = row.getInt("done");
        int total = row.getInt("total");
        Optional<Duration> left = state == CheckState.RUNNING && done >= ENOUGH_TO_TELL
                ? Optional.of(Duration.between(started, clock.instant())
                        .multipliedBy(Math.max(0, total - done))
                        .dividedBy(done))
                : Optional.empty();
        return new CheckRun(
                new CheckRunId(row.getObject("id", UUID.class)),
                new DatasetId(row.getObject("dataset_id", UUID.class)),
                state,
                done,
                total,
                row.getInt("changed"),
                left,
                row.getString("started_by"),
                started,
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
