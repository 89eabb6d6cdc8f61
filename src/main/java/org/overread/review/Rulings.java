package org.overread.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.overread.accounts.SignedIn;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.rounds.RoundId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `adjudication`. They are added and read; the newest of a label stands.
@Component
class Rulings {
    private final JdbcClient jdbc;

    Rulings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What stands of some studies.
    Map<Subject, Ruling> of(Collection<StudyId> studies) {
        Map<Subject, Ruling> standing = new HashMap<>();
        if (!studies.isEmpty()) {
            jdbc.sql("select * from adjudication where study_id in (:studies) order by id")
                    .param("studies", studies.stream().map(StudyId::value).toList())
                    .query((RowCallbackHandler) row -> standing.put(subject(row), ruling(row)));
        }
        return standing;
    }

    boolean isKnown(SubmitId submit) {
        return jdbc.sql("select count(*) from adjudication where submit_id = ?")
                        .param(submit.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(Subject subject, Ruling ruling, SignedIn adjudicator, SubmitId submit) {
        jdbc.sql("insert into adjudication (round_id, study_id, label_code, verdict, side, reason, adjudicator_id,"
                        + " adjudicator_name, ruled_at, submit_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        subject.round().value(),
                        subject.study().value(),
                        subject.label().value(),
                        ruling.verdict().map(Verdict::name).orElse(""),
                        ruling.side(),
                        ruling.reason(),
                        adjudicator.id().value(),
                        ruling.adjudicator(),
                        ruling.at().atOffset(ZoneOffset.UTC),
                        submit.value())
                .update();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                new RoundId(row.getObject("round_id", UUID.class)),
                new StudyId(row.getObject("study_id", UUID.class)),
                new LabelCode(row.getString("label_code")));
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        Instant at = row.getObject("ruled_at", OffsetDateTime.class).toInstant();
        return new Ruling(
                Optional.of(row.getString("verdict"))
                        .filter(text -> !text.isEmpty())
                        .map(Verdict::valueOf),
                row.getString("side"),
                row.getString("reason"),
                row.getString("adjudicator_name"),
                at);
    }

    /// What is ruled on.
    record Subject(RoundId round, StudyId study, LabelCode label) {}
}
