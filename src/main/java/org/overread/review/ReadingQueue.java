package org.overread.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.overread.accounts.CurrentAccount;
import org.overread.catalog.StudyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The order in which the signed-in reader reads: by study code, unread ones first to be offered.
@Service
public class ReadingQueue {
    private static final String UNREAD = """
            not exists (select 1 from reading r where r.study_id = s.id and r.reader_id = :reader and r.changes > 0)""";
    private static final String BEHIND = "s.code >= :code and (s.code > :code or s.id > :id)";
    private static final String BEFORE = "s.code <= :code and (s.code < :code or s.id < :id)";

    private final JdbcClient jdbc;
    private final CurrentAccount account;

    ReadingQueue(JdbcClient jdbc, CurrentAccount account) {
        this.jdbc = jdbc;
        this.account = account;
    }

    /// What to read now: the draft that was worked on last, else the first unread study.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public Optional<StudyId> next() {
        return draft(Optional.empty()).or(() -> unread("1 = 1", Optional.empty()));
    }

    /// What to read after a study: the next unread one behind it, else the first unread one, else a draft.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public Optional<StudyId> nextAfter(StudyId study) {
        return unread(BEHIND, Optional.of(study))
                .or(() -> unread("s.id <> :id", Optional.of(study)))
                .or(() -> draft(Optional.of(study)));
    }

    /// The study behind or before this one, read or not.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public Optional<StudyId> neighbour(StudyId study, boolean forward) {
        return place(study)
                .flatMap(place -> jdbc.sql("select s.id from study s where "
                                + (forward
                                        ? BEHIND + " order by s.code, s.id"
                                        : BEFORE + " order by s.code desc, s.id desc")
                                + " fetch first 1 row only")
                        .param("code", place.code())
                        .param("id", study.value())
                        .query(UUID.class)
                        .optional()
                        .map(StudyId::new));
    }

    /// The next unread studies behind this one, for the reader to see what is coming.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public List<StudyId> upNext(StudyId study, int atMost) {
        return find(BEHIND, Optional.of(study), atMost);
    }

    /// How many studies the reader has passed over and not come back to.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public int skipped() {
        return jdbc.sql("select count(*) from reading"
                        + " where reader_id = :reader and state = 'DRAFT' and skip_reason is not null")
                .param("reader", reader())
                .query(Integer.class)
                .single();
    }

    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public QueuePosition position(StudyId study) {
        int total = count("select count(*) from study", "", study);
        int before = place(study)
                .map(place -> count("select count(*) from study s where " + BEFORE, place.code(), study))
                .orElse(0);
        return new QueuePosition(before + 1, total);
    }

    private int count(String sql, String code, StudyId study) {
        return jdbc.sql(sql)
                .param("code", code)
                .param("id", study.value())
                .query(Integer.class)
                .single();
    }

    private Optional<StudyId> unread(String where, Optional<StudyId> from) {
        return find(where, from, 1).stream().findFirst();
    }

    private List<StudyId> find(String where, Optional<StudyId> from, int atMost) {
        return jdbc
                .sql("select s.id from study s where " + where + " and " + UNREAD
                        + " order by s.code, s.id limit :limit")
                .param("reader", reader())
                .param("code", from.flatMap(this::place).map(Place::code).orElse(""))
                .param("id", from.map(StudyId::value).orElse(new UUID(0, 0)))
                .param("limit", atMost)
                .query(UUID.class)
                .list()
                .stream()
                .map(StudyId::new)
                .toList();
    }

    /// The draft with answers that was worked on last and was not passed over.
    private Optional<StudyId> draft(Optional<StudyId> except) {
        return jdbc.sql("""
                        select study_id from reading
                        where reader_id = :reader and state = 'DRAFT' and changes > 0 and skip_reason is null
                          and study_id <> :except
                        order by changed_at desc fetch first 1 row only""")
                .param("reader", reader())
                .param("except", except.map(StudyId::value).orElse(new UUID(0, 0)))
                .query(UUID.class)
                .optional()
                .map(StudyId::new);
    }

    private Optional<Place> place(StudyId study) {
        return jdbc.sql("select code from study where id = ?")
                .param(study.value())
                .query((row, number) -> new Place(row.getString("code")))
                .optional();
    }

    private UUID reader() {
        return account.require().id().value();
    }

    private record Place(String code) {}
}
