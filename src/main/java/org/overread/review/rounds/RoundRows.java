package org.overread.review.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.overread.accounts.AccountId;
import org.overread.catalog.DatasetId;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads rounds.
@Component
class RoundRows {
    private final JdbcClient jdbc;
    private final Map<UUID, List<LabelCode>> labels = new ConcurrentHashMap<>();

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Round> find(RoundId id) {
        return jdbc.sql("select * from review_round where id = ?")
                .param(id.value())
                .query((row, number) -> round(row))
                .optional();
    }

    Round require(RoundId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No such round: " + id));
    }

    /// Codes of its studies that another open or paused round is reading.
    Set<String> takenFrom(RoundId id) {
        return new HashSet<>(jdbc.sql("""
                        select s.code from round_study mine
                        join round_study theirs on theirs.study_id = mine.study_id and theirs.round_id <> mine.round_id
                        join review_round r on r.id = theirs.round_id and r.state in ('OPEN', 'PAUSED')
                        join study s on s.id = mine.study_id
                        where mine.round_id = ?""").param(id.value()).query(String.class).list());
    }

    /// The newest first.
    List<Round> all() {
        return jdbc.sql("select * from review_round order by dataset_id, number desc")
                .query((row, number) -> round(row))
                .list();
    }

    List<AccountId> readers(RoundId id) {
        return jdbc.sql("select reader_id from round_reader where round_id = ? order by reader_id")
                .param(id.value())
                .query((row, number) -> new AccountId(row.getObject("reader_id", UUID.class)))
                .list();
    }

    /// @param sentinels which of the two sorts
    List<Candidate> studies(RoundId id, boolean sentinels) {
        return jdbc.sql("select s.id, s.uid, s.code from round_study r join study s on s.id = r.study_id"
                        + " where r.round_id = ? and r.sentinel = ? order by s.code, s.id")
                .params(id.value(), sentinels)
                .query((row, number) -> new Candidate(
                        new org.overread.catalog.StudyId(row.getObject("id", UUID.class)),
                        row.getString("uid"),
                        row.getString("code")))
                .list();
    }

    private Round round(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Round(
                new RoundId(id),
                new DatasetId(row.getObject("dataset_id", UUID.class)),
                row.getInt("number"),
                row.getString("name"),
                Protocol.valueOf(row.getString("protocol")),
                RoundState.valueOf(row.getString("state")),
                row.getBoolean("everyone"),
                row.getLong("seed"),
                row.getInt("readers_per_study"),
                new Checks(
                        row.getInt("repeat_percent"), row.getInt("sentinel_percent"), row.getInt("spot_check_percent")),
                labels.computeIfAbsent(id, this::labels),
                row.getString("choice"),
                Optional.ofNullable(row.getObject("deadline", LocalDate.class)),
                Optional.ofNullable(row.getObject("opened_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /// A round's labels never change once it is planned. A round for everyone has them all.
    private List<LabelCode> labels(UUID round) {
        Set<String> chosen = new HashSet<>(jdbc.sql("select label_code from round_label where round_id = ?")
                .param(round)
                .query(String.class)
                .list());
        List<LabelCode> all = LabelSet.hemorrhage().codes();
        return chosen.isEmpty()
                ? all
                : all.stream().filter(code -> chosen.contains(code.value())).toList();
    }
}
