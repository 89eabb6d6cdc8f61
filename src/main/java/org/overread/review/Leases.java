package org.overread.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.overread.accounts.SignedIn;
import org.overread.catalog.StudyId;
import org.overread.review.rounds.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who has a study open. It ends when they leave, or a while after they were last heard of.
@Component
class Leases {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Leases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What for: reading and adjudicating a study do not lock each other.
    enum Purpose {
        READING,
        ADJUDICATION
    }

    /// Takes the study, or keeps it.
    ///
    /// @return the name of whoever else has it; empty if it is the person's now
    @Transactional
    public Optional<String> take(RoundId round, StudyId study, Purpose purpose, SignedIn person) {
        Map<String, Object> named = named(round, study, purpose, person);
        int kept = jdbc.sql("update study_lease set holder_id = :holder, holder_name = :name, until = :until"
                        + " where round_id = :round and study_id = :study and purpose = :purpose"
                        + " and (holder_id = :holder or until < :now)")
                .params(named)
                .update();
        if (kept > 0) {
            return Optional.empty();
        }
        jdbc.sql("insert into study_lease (round_id, study_id, purpose, holder_id, holder_name, until)"
                        + " select cast(:round as uuid), cast(:study as uuid), :purpose, cast(:holder as uuid), :name,"
                        + " cast(:until as timestamp with time zone) where not exists (select 1 from study_lease"
                        + " where round_id = :round and study_id = :study and purpose = :purpose)")
                .params(named)
                .update();
        return jdbc.sql("select holder_name from study_lease where round_id = :round and study_id = :study"
                        + " and purpose = :purpose and holder_id <> :holder")
                .params(named)
                .query(String.class)
                .optional();
    }

    /// Gives the study back.
    @Transactional
    public void release(RoundId round, StudyId study, Purpose purpose, SignedIn person) {
        jdbc.sql("delete from study_lease where round_id = :round and study_id = :study and purpose = :purpose"
                        + " and holder_id = :holder")
                .params(named(round, study, purpose, person))
                .update();
    }

    private Map<String, Object> named(RoundId round, StudyId study, Purpose purpose, SignedIn person) {
        Instant now = clock.instant();
        return Map.of(
                "round", round.value(),
                "study", study.value(),
                "purpose", purpose.name(),
                "holder", person.id().value(),
                "name", person.name(),
                "now", now.atOffset(ZoneOffset.UTC),
                "until", now.plus(LONGEST).atOffset(ZoneOffset.UTC));
    }
}
