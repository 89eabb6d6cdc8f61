package org.overread.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.overread.accounts.AccountId;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.review.rounds.ReadKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the history of readings off the tables that keep it.
@Component
class HistoryRows {
    private static final String ENTRIES = """
            select e.*, s.device from (
              select 'VERDICT' as kind, phase, label_code, verdict as entry, given_at, submit_id, id from verdict_entry
                where reading_id = :reading
              union all
              select 'COMMENT', phase, label_code, body, given_at, submit_id, id from comment_entry
                where reading_id = :reading
              union all
              select kind, phase, label_code, grade, given_at, submit_id, id from grade_entry where reading_id = :reading
              union all
              select 'QUOTE', '', label_code, case when taken_back then '' else body end, given_at, submit_id, id
                from quote_entry where reading_id = :reading
              union all
              select 'MARK', '', label_code, kind, given_at, submit_id, id from mark_entry where reading_id = :reading
              union all
              select distinct 'SEALED', phase, '', '', sealed_at, cast(null as uuid), cast(0 as bigint)
                from sealed_verdict where reading_id = :reading
            ) e left join submission s on s.submit_id = e.submit_id
            order by e.given_at, e.id""";

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Version> versions(StudyId study) {
        return jdbc.sql("select d.*, r.number, coalesce(a.kind, 'ORDINARY') as read_kind from reading d"
                        + " join review_round r on r.id = d.round_id left join assignment a on a.id = d.assignment_id"
                        + " where d.study_id = ? order by r.number, d.reader_name, d.occurrence, d.version")
                .param(study.value())
                .query((row, number) -> Version.read(row))
                .list();
    }

    List<HistoryEntry> entries(ReadingId reading) {
        return jdbc.sql(ENTRIES)
                .param("reading", reading.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        String label = row.getString("label_code");
        String phase = row.getString("phase");
        String device = row.getString("device");
        return new HistoryEntry(
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                phase.isEmpty() ? Optional.empty() : Optional.of(Sight.valueOf(phase)),
                HistoryEntry.Kind.valueOf(row.getString("kind")),
                label.isEmpty() ? Optional.empty() : Optional.of(new LabelCode(label)),
                row.getString("entry"),
                "",
                device == null ? "" : device);
    }

    /// A version, without its entries, and whose it is.
    ///
    /// @param assignment empty for a reading that nobody assigned
    record Version(AccountId reader, Optional<UUID> assignment, HistoryVersion bare) {
        static Version read(ResultSet row) throws SQLException {
            return new Version(
                    new AccountId(row.getObject("reader_id", UUID.class)),
                    Optional.ofNullable(row.getObject("assignment_id", UUID.class)),
                    new HistoryVersion(
                            new ReadingId(row.getObject("id", UUID.class)),
                            row.getString("reader_name"),
                            row.getInt("number"),
                            ReadKind.valueOf(row.getString("read_kind")),
                            row.getInt("version"),
                            row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                            Optional.ofNullable(row.getObject("signed_at", OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant),
                            Optional.ofNullable(row.getString("meaning")).map(Meaning::valueOf),
                            Objects.requireNonNullElse(row.getString("signature"), ""),
                            Optional.ofNullable(row.getString("amend_reason")),
                            false,
                            List.of()));
        }
    }
}
