package org.overread.review.rounds;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes rounds down. [RoundDesk] is the door to it and leaves the trace.
@Component
class RoundBook {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    RoundBook(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    RoundId plan(RoundPlan plan, Dealt dealt) {
        var id = new RoundId(UUID.randomUUID());
        jdbc.sql("""
                        insert into review_round (id, dataset_id, number, name, protocol, state, everyone, seed,
                          readers_per_study, repeat_percent, sentinel_percent, spot_check_percent, choice, deadline,
                          planned_at)
                        values (:id, :dataset, :number, :name, :protocol, 'PLANNED', false, :seed,
                          :readers, :repeats, :sentinels, :spots, :choice, :deadline, :now)""")
                .param("id", id.value())
                .param("dataset", plan.dataset().value())
                .param("number", nextNumber(plan))
                .param("name", plan.name())
                .param("protocol", plan.protocol().name())
                .param("seed", plan.seed())
                .param("readers", plan.readersPerStudy())
                .param("repeats", plan.checks().repeats())
                .param("sentinels", plan.checks().sentinels())
                .param("spots", plan.checks().spotChecks())
                .param("choice", plan.choice().words())
                .param("deadline", plan.deadline().orElse(null))
                .param("now", now())
                .update();
        insertAll(
                "round_label (round_id, label_code)",
                id,
                plan.labels().stream().map(LabelCode::value).toList());
        insertAll(
                "round_reader (round_id, reader_id)",
                id,
                plan.readers().stream().map(reader -> reader.value()).toList());
        insertStudies(id, dealt);
        return id;
    }

    /// What is known of the sentinels.
    void know(RoundId round, List<Candidate> sentinels, Map<String, Map<LabelCode, Verdict>> answers) {
        List<Object[]> rows = new ArrayList<>();
        sentinels.forEach(study -> answers.getOrDefault(study.code(), Map.of())
                .forEach((label, verdict) ->
                        rows.add(new Object[] {round.value(), study.id().value(), label.value(), verdict.name()})));
        batch.batchUpdate(
                "insert into sentinel_answer (round_id, study_id, label_code, verdict) values (?, ?, ?, ?)", rows);
    }

    /// Deals the studies out; ordinary turns can be read at once, repeats once their first reading is forgotten.
    void deal(RoundId round, List<Hand> hands) {
        List<@Nullable Object[]> first = new ArrayList<>();
        List<@Nullable Object[]> repeats = new ArrayList<>();
        for (Hand hand : hands) {
            for (int place = 0; place < hand.turns().size(); place++) {
                Turn turn = hand.turns().get(place);
                boolean repeat = turn.kind() == ReadKind.REPEAT;
                (repeat ? repeats : first).add(new @Nullable Object[] {
                    UUID.randomUUID(),
                    round.value(),
                    turn.study().id().value(),
                    hand.reader().value(),
                    turn.occurrence(),
                    turn.kind().name(),
                    place + 1,
                    repeat ? null : now()
                });
            }
        }
        first.addAll(repeats);
        batch.batchUpdate(
                "insert into assignment (id, round_id, study_id, reader_id, occurrence, kind, place, available_from)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                first);
    }

    void move(RoundId round, RoundState from, RoundState to) {
        int moved = jdbc.sql("update review_round set state = :to, opened_at = coalesce(opened_at, :opened),"
                        + " closed_at = :closed where id = :id and state = :from")
                .param("to", to.name())
                .param("from", from.name())
                .param("opened", to == RoundState.OPEN ? now() : null)
                .param("closed", to == RoundState.CLOSED ? now() : null)
                .param("id", round.value())
                .update();
        if (moved != 1) {
            throw new RoundRefusal(RoundRefusal.Reason.WRONG_STATE, from.name());
        }
    }

    /// Takes back what was not signed: nobody is to read it any more.
    void withdrawUnsigned(RoundId round) {
        jdbc.sql("update assignment set available_from = null where round_id = ? and done_at is null")
                .param(round.value())
                .update();
    }

    /// @return the version that the text got
    int write(RoundId round, String guideline, String author) {
        int version = jdbc.sql("select coalesce(max(version), 0) + 1 from round_guideline where round_id = ?")
                .param(round.value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into round_guideline (round_id, version, body, written_at, written_by) values (?, ?, ?, ?, ?)")
                .params(round.value(), version, guideline, now(), author)
                .update();
        return version;
    }

    private int nextNumber(RoundPlan plan) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from review_round where dataset_id = ?")
                .param(plan.dataset().value())
                .query(Integer.class)
                .single();
    }

    private void insertStudies(RoundId round, Dealt dealt) {
        List<Object[]> rows = new ArrayList<>();
        dealt.studies()
                .forEach(study ->
                        rows.add(new Object[] {round.value(), study.id().value(), false}));
        dealt.sentinels()
                .forEach(study ->
                        rows.add(new Object[] {round.value(), study.id().value(), true}));
        batch.batchUpdate("insert into round_study (round_id, study_id, sentinel) values (?, ?, ?)", rows);
    }

    /// Table and columns are ours, never a caller's.
    private void insertAll(String table, RoundId round, List<?> values) {
        batch.batchUpdate(
                "insert into " + table + " values (?, ?)",
                values.stream()
                        .map(value -> new Object[] {round.value(), value})
                        .toList());
    }

    private OffsetDateTime now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.atOffset(ZoneOffset.UTC);
    }
}
