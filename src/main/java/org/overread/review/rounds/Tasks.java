package org.overread.review.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.overread.accounts.AccountId;
import org.overread.catalog.StudyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is to read what. A study is in one round at a time, so a reader's newest available assignment for it is the one
/// that counts; older ones are over.
@Component
public class Tasks {
    /// How long after a reading the same reader may get the study again.
    public static final Duration FORGETTING = Duration.ofDays(14);

    /// The newest assignment of `:reader` for study `s` that is available at `:now`; joins as `a`.
    public static final String NEWEST = """
            a.reader_id = :reader and a.available_from <= :now and not exists (select 1 from assignment later
              where later.reader_id = a.reader_id and later.study_id = a.study_id and later.serial > a.serial
                and later.available_from <= :now)""";

    private final JdbcClient jdbc;
    private final RoundRows rounds;
    private final OpenReading everyone;
    private final Clock clock;

    Tasks(JdbcClient jdbc, RoundRows rounds, OpenReading everyone, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.everyone = everyone;
        this.clock = clock;
    }

    /// What the reader's newest assignment for the study is.
    public Optional<Task> assigned(StudyId study, AccountId reader) {
        return jdbc.sql("select a.id, a.round_id, a.occurrence, a.done_at, r.protocol, r.state"
                        + " from assignment a join review_round r on r.id = a.round_id"
                        + " where a.study_id = :study and " + NEWEST)
                .param("study", study.value())
                .param("reader", reader.value())
                .param("now", now())
                .query((row, number) -> new Task(
                        new RoundId(row.getObject("round_id", UUID.class)),
                        Optional.of(row.getObject("id", UUID.class)),
                        row.getInt("occurrence"),
                        Protocol.valueOf(row.getString("protocol")),
                        RoundState.valueOf(row.getString("state")),
                        row.getObject("done_at", OffsetDateTime.class) != null))
                .optional();
    }

    /// The round in which everyone may read this study now, begun if nobody has planned any.
    public Optional<Task> forEveryone(StudyId study) {
        return everyone.roundOf(study).flatMap(rounds::find).map(Task::forEveryone);
    }

    public Round round(RoundId id) {
        return rounds.require(id);
    }

    /// @throws RoundClosed if nothing can be written into the round now
    public void requireOpen(RoundId round) {
        RoundState state = rounds.require(round).state();
        if (state != RoundState.OPEN) {
            throw new RoundClosed(round, state);
        }
    }

    /// The reader has signed. A hidden repeat of the study becomes available when the reader has forgotten it.
    public void done(UUID assignment, Instant at) {
        jdbc.sql("update assignment set done_at = coalesce(done_at, :at) where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", assignment)
                .update();
        // By its own columns: asked for with a subquery, H2 would look through all assignments at every signature.
        jdbc.sql("select round_id, study_id, reader_id from assignment where id = :id")
                .param("id", assignment)
                .query((row, number) -> Map.of(
                        "round", row.getObject("round_id", UUID.class),
                        "study", row.getObject("study_id", UUID.class),
                        "reader", row.getObject("reader_id", UUID.class)))
                .optional()
                .ifPresent(read -> jdbc.sql("update assignment set available_from = :later"
                                + " where round_id = :round and study_id = :study and reader_id = :reader"
                                + " and kind = 'REPEAT' and available_from is null")
                        .params(read)
                        .param("later", at.plus(FORGETTING).atOffset(ZoneOffset.UTC))
                        .update());
    }

    /// The moment that assignments are available at, for [#NEWEST].
    public OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
