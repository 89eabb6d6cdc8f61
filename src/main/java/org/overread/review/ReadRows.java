package org.overread.review;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.overread.accounts.AccountId;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.rounds.ReadKind;
import org.overread.review.rounds.RoundId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The raw reads of a round, for rooms that compute from them: only of readings that were signed, each in its latest
/// signed version. It asks nobody who they are; [Reads] does.
@Component
public class ReadRows {
    private static final String SIGNED = """
            select r.study_id, r.reader_id, coalesce(a.kind, 'ORDINARY') as kind, v.label_code, v.verdict,
              'REGISTRY' as phase, coalesce(t.millis, 0) as millis
            from reading r
            left join reading_time t on t.reading_id = r.id
            join signed_verdict v on v.reading_id = r.id
            left join assignment a on a.id = r.assignment_id
            where r.round_id = :round and r.state = 'SIGNED'
              and not exists (select 1 from reading n where n.amends = r.id and n.state = 'SIGNED')""";

    /// The answers of earlier phases belong to the first version: an amendment sees everything from the beginning.
    private static final String SEALED = """
            select first.study_id, first.reader_id, coalesce(a.kind, 'ORDINARY') as kind, v.label_code, v.verdict, v.phase,
              coalesce(t.millis, 0) as millis
            from reading first
            left join reading_time t on t.reading_id = first.id
            join sealed_verdict v on v.reading_id = first.id
            left join assignment a on a.id = first.assignment_id
            where first.round_id = :round and first.version = 1 and first.state = 'SIGNED'""";

    private final JdbcClient jdbc;

    ReadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is known of the sentinels of a round.
    public Map<StudyId, Map<LabelCode, Verdict>> known(RoundId round) {
        Map<StudyId, Map<LabelCode, Verdict>> known = new HashMap<>();
        jdbc.sql("select study_id, label_code, verdict from sentinel_answer where round_id = ?")
                .param(round.value())
                .query((RowCallbackHandler) row -> known.computeIfAbsent(
                                new StudyId(row.getObject("study_id", UUID.class)), key -> new HashMap<>())
                        .put(new LabelCode(row.getString("label_code")), Verdict.valueOf(row.getString("verdict"))));
        return known;
    }

    /// Everybody's reads, by study, reader, kind, label and phase.
    public List<Read> of(RoundId round) {
        return jdbc.sql(SIGNED + " union all " + SEALED + " order by 1, 2, 3, 4, 6")
                .param("round", round.value())
                .query((row, number) -> new Read(
                        new StudyId(row.getObject("study_id", UUID.class)),
                        new AccountId(row.getObject("reader_id", UUID.class)),
                        new LabelCode(row.getString("label_code")),
                        Verdict.valueOf(row.getString("verdict")),
                        Sight.valueOf(row.getString("phase")),
                        ReadKind.valueOf(row.getString("kind")),
                        Duration.ofMillis(row.getLong("millis"))))
                .list();
    }
}
