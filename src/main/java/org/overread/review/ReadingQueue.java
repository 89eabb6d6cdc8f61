package org.overread.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.overread.accounts.CurrentAccount;
import org.overread.catalog.StudyId;
import org.overread.review.rounds.OpenReading;
import org.overread.review.rounds.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The order in which the signed-in reader reads: first what open rounds assign, in the reader's own order there; then
/// what everyone may read, by study code.
@Service
public class ReadingQueue {
    private static final String OTHER = " and s.id <> :id";

    private final JdbcClient jdbc;
    private final CurrentAccount account;
    private final OpenReading everyone;
    private final Tasks tasks;

    ReadingQueue(JdbcClient jdbc, CurrentAccount account, OpenReading everyone, Tasks tasks) {
        this.jdbc = jdbc;
        this.account = account;
        this.everyone = everyone;
        this.tasks = tasks;
    }

    /// What to read now: the draft that was worked on last, else the first unread study.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public Optional<StudyId> next() {
        return draft(Optional.empty()).or(() -> unread(Optional.empty()));
    }

    /// What to read after a study: the next unread one behind it, else the first unread one, else a draft.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public Optional<StudyId> nextAfter(StudyId study) {
        return upNext(study, 1).stream()
                .findFirst()
                .or(() -> unread(Optional.of(study)))
                .or(() -> draft(Optional.of(study)));
    }

    /// The study behind or before this one, read or not, in the list that it stands in.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public Optional<StudyId> neighbour(StudyId study, boolean forward) {
        ReadingList list = listOf(study);
        return find(
                        list.from() + (forward ? list.behind() : list.before()) + list.order(forward),
                        Optional.of(study),
                        1)
                .stream()
                .findFirst();
    }

    /// The next unread studies behind this one, for the reader to see what is coming.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public List<StudyId> upNext(StudyId study, int atMost) {
        ReadingList list = listOf(study);
        return find(list.from() + list.unread() + list.behind() + list.order(true), Optional.of(study), atMost);
    }

    /// How many studies the reader has passed over and not come back to.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public int skipped() {
        return jdbc.sql("select count(*) from reading d join review_round r on r.id = d.round_id and r.state = 'OPEN'"
                        + " where d.reader_id = :reader and d.state = 'DRAFT' and d.skip_reason is not null")
                .param("reader", reader())
                .query(Integer.class)
                .single();
    }

    /// Where the study stands in its list: in the reader's own order of the round, or among what everyone reads.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public QueuePosition position(StudyId study) {
        ReadingList list = listOf(study);
        int total = count(list.from() + list.same(), study);
        int before = count(list.from() + list.same() + list.before(), study);
        return new QueuePosition(before + 1, Math.max(total, before + 1));
    }

    private Optional<StudyId> unread(Optional<StudyId> other) {
        return first(ReadingList.ASSIGNED, other).or(() -> first(forEveryone(), other));
    }

    private Optional<StudyId> first(ReadingList list, Optional<StudyId> other) {
        return find(list.from() + list.unread() + OTHER + list.order(true), other, 1).stream()
                .findFirst();
    }

    private int count(String from, StudyId study) {
        return jdbc.sql("select count(*) " + from)
                .params(parameters(Optional.of(study)))
                .query(Integer.class)
                .single();
    }

    private List<StudyId> find(String from, Optional<StudyId> study, int atMost) {
        return jdbc
                .sql("select s.id " + from + " limit :limit")
                .params(parameters(study))
                .param("limit", atMost)
                .query(UUID.class)
                .list()
                .stream()
                .map(StudyId::new)
                .toList();
    }

    /// The draft with answers that was worked on last and was not passed over, in a round that is open.
    private Optional<StudyId> draft(Optional<StudyId> except) {
        return jdbc.sql("""
                        select d.study_id from reading d
                        join review_round r on r.id = d.round_id and r.state = 'OPEN'
                        where d.reader_id = :reader and d.state = 'DRAFT' and d.changes > 0 and d.skip_reason is null
                          and d.study_id <> :except
                        order by d.changed_at desc fetch first 1 row only""")
                .param("reader", reader())
                .param("except", except.map(StudyId::value).orElse(new UUID(0, 0)))
                .query(UUID.class)
                .optional()
                .map(StudyId::new);
    }

    private ReadingList listOf(StudyId study) {
        return tasks.assigned(study, account.require().id()).isPresent() ? ReadingList.ASSIGNED : forEveryone();
    }

    private ReadingList forEveryone() {
        return ReadingList.everyone(everyone.covers());
    }

    /// Everything that a statement here may name.
    private Map<String, Object> parameters(Optional<StudyId> from) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "reader",
                reader(),
                "now",
                tasks.now(),
                "everyone",
                everyone.datasets(),
                "id",
                from.map(StudyId::value).orElse(new UUID(0, 0)),
                "code",
                "",
                "round",
                new UUID(0, 0),
                "number",
                0,
                "place",
                0));
        from.flatMap(this::place).ifPresent(parameters::putAll);
        return parameters;
    }

    private Optional<Map<String, Object>> place(StudyId study) {
        return jdbc.sql("select s.code, a.round_id, a.place, r.number from study s"
                        + " left join assignment a on a.study_id = s.id and " + Tasks.NEWEST
                        + " left join review_round r on r.id = a.round_id where s.id = :study")
                .param("study", study.value())
                .param("reader", reader())
                .param("now", tasks.now())
                .query((row, number) -> {
                    Map<String, Object> place = new HashMap<>(Map.of("code", row.getString("code")));
                    UUID round = row.getObject("round_id", UUID.class);
                    if (round != null) {
                        place.putAll(
                                Map.of("round", round, "number", row.getInt("number"), "place", row.getInt("place")));
                    }
                    return place;
                })
                .optional();
    }

    private UUID reader() {
        return account.require().id().value();
    }
}
