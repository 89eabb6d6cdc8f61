package org.overread.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.overread.accounts.AccountId;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.rounds.RoundId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was signed, page by page: four queries for any number of studies.
@Component
class SignedReadings {
    private final JdbcClient jdbc;
    private final MarkEntries marks;

    SignedReadings(JdbcClient jdbc, MarkEntries marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    /// Every reader's latest signed version in each round; a draft that amends it does not yet count, and hidden
    /// repeats and sentinels never do.
    Map<StudyId, List<SignedReading>> ordinary(Collection<StudyId> studies) {
        if (studies.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = jdbc.sql("""
                        select r.* from reading r left join assignment a on a.id = r.assignment_id
                        where coalesce(a.kind, 'ORDINARY') = 'ORDINARY' and r.state = 'SIGNED' and r.study_id in (:studies)
                          and not exists (select 1 from reading n where n.amends = r.id and n.state = 'SIGNED')""")
                .param("studies", studies.stream().map(StudyId::value).toList())
                .query((row, number) -> Row.read(row))
                .list();
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, Map<String, String>> verdicts =
                texts("select reading_id, label_code, verdict as entry from signed_verdict", "label_code", ids);
        Map<UUID, Map<String, String>> comments =
                texts("select reading_id, label_code, body as entry from comment_entry", "id", ids);
        Map<UUID, List<Mark>> marked = marks.standing(ids);
        return rows.stream()
                .sorted(Comparator.comparing(Row::readerName).thenComparing(Row::readerId))
                .collect(Collectors.groupingBy(
                        Row::study,
                        Collectors.mapping(
                                row -> row.with(
                                        verdicts.getOrDefault(row.id(), Map.of()),
                                        comments.getOrDefault(row.id(), Map.of()),
                                        marked.getOrDefault(row.id(), List.of())),
                                Collectors.toList())));
    }

    /// By reading and label, the last one in order; an empty label is the study as a whole.
    private Map<UUID, Map<String, String>> texts(String select, String order, List<UUID> readings) {
        Map<UUID, Map<String, String>> found = new HashMap<>();
        if (!readings.isEmpty()) {
            jdbc.sql(select + " where reading_id in (:readings) order by " + order)
                    .param("readings", readings)
                    .query((RowCallbackHandler) row -> found.computeIfAbsent(
                                    row.getObject("reading_id", UUID.class), key -> new HashMap<>())
                            .put(row.getString("label_code"), row.getString("entry")));
        }
        return found;
    }

    private record Row(
            UUID id,
            RoundId round,
            StudyId study,
            UUID readerId,
            String readerName,
            int version,
            OffsetDateTime signedAt,
            String signature,
            int labelSetVersion,
            boolean flagged) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    new RoundId(row.getObject("round_id", UUID.class)),
                    new StudyId(row.getObject("study_id", UUID.class)),
                    row.getObject("reader_id", UUID.class),
                    row.getString("reader_name"),
                    row.getInt("version"),
                    row.getObject("signed_at", OffsetDateTime.class),
                    row.getString("signature"),
                    row.getInt("label_set_version"),
                    row.getBoolean("flagged"));
        }

        SignedReading with(Map<String, String> verdicts, Map<String, String> comments, List<Mark> marks) {
            Map<LabelCode, Verdict> given = new HashMap<>();
            verdicts.forEach((label, verdict) -> given.put(new LabelCode(label), Verdict.valueOf(verdict)));
            Map<LabelCode, String> said = new HashMap<>();
            comments.forEach((label, text) -> {
                if (!label.isEmpty() && !text.isEmpty()) {
                    said.put(new LabelCode(label), text);
                }
            });
            return new SignedReading(
                    new ReadingId(id),
                    round,
                    new AccountId(readerId),
                    readerName,
                    version,
                    signedAt.toInstant(),
                    signature,
                    labelSetVersion,
                    given,
                    said,
                    comments.getOrDefault("", ""),
                    marks,
                    flagged);
        }
    }
}
