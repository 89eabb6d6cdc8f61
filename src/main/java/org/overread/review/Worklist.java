package org.overread.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.Role;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.contradictions.ContradictionBook;
import org.overread.contradictions.StudyDoubt;
import org.overread.contradictions.rules.Doubt;
import org.overread.review.rounds.OpenReading;
import org.overread.review.rounds.Tasks;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The studies of the signed-in person: for a reader what is theirs to read, for the others all. A page of rows costs a
/// fixed number of queries, however long the list is.
@Service
public class Worklist {
    private static final String MAY = "hasAnyRole('READER','ADJUDICATOR','COORDINATOR')";

    private final JdbcClient jdbc;
    private final StudyCatalog catalog;
    private final ContradictionBook contradictions;
    private final CurrentAccount account;
    private final OpenReading everyone;
    private final Tasks tasks;

    Worklist(
            JdbcClient jdbc,
            StudyCatalog catalog,
            CurrentAccount account,
            OpenReading everyone,
            Tasks tasks,
            ContradictionBook contradictions) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.contradictions = contradictions;
        this.account = account;
        this.everyone = everyone;
        this.tasks = tasks;
    }

    /// One page of the list.
    ///
    /// @param offset rows before the page, 0 or more
    /// @param limit rows of the page, 1 or more
    @PreAuthorize(MAY)
    @Transactional(readOnly = true)
    public List<WorklistRow> rows(WorklistFilter filter, WorklistOrder order, int offset, int limit) {
        var sql = sql(filter);
        List<Standing> page = jdbc.sql("select s.id, " + WorklistSql.STATUS + " as status, r.flagged, r.changed_at "
                        + WorklistSql.FROM + "where " + sql.where() + " order by " + WorklistSql.orderBy(order)
                        + " limit :limit offset :offset")
                .params(sql.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> Standing.read(row))
                .list();
        Map<StudyId, Integer> signed = signedBy(page);
        Map<StudyId, Standing> standings =
                page.stream().collect(Collectors.toMap(Standing::study, Function.identity()));
        List<StudyId> ids = page.stream().map(Standing::study).toList();
        Map<StudyId, StudyDoubt> doubts = contradictions.doubts(ids);
        Map<StudyId, List<Doubt.Reason>> reasons = contradictions.reasons(doubts.keySet());
        return catalog.studies(ids).stream()
                .flatMap(study -> Stream.ofNullable(standings.get(study.id()))
                        .map(standing -> standing.row(
                                study,
                                signed.getOrDefault(study.id(), 0),
                                Optional.ofNullable(doubts.get(study.id())),
                                reasons.getOrDefault(study.id(), List.of()))))
                .toList();
    }

    @PreAuthorize(MAY)
    @Transactional(readOnly = true)
    public int count(WorklistFilter filter) {
        var sql = sql(filter);
        boolean plain = filter.pile() == Pile.ALL && seesAll();
        String from = plain ? "from study s " : WorklistSql.FROM;
        return jdbc.sql("select count(*) " + from + "where " + sql.where())
                .params(sql.parameters())
                .query(Integer.class)
                .single();
    }

    /// How many studies lie on each pile, without any other filter.
    @PreAuthorize(MAY)
    @Transactional(readOnly = true)
    public Map<Pile, Integer> piles() {
        int all = count(WorklistFilter.ALL);
        Map<Pile, Integer> piles = new EnumMap<>(Pile.class);
        for (Pile pile : Pile.values()) {
            piles.put(pile, 0);
        }
        jdbc.sql("select own.status, count(*) as studies, sum(own.flag) as flagged from (select " + WorklistSql.STATUS
                        + " as status, case when r.flagged then 1 else 0 end as flag from reading r"
                        + " left join assignment a on a.study_id = r.study_id and " + Tasks.NEWEST
                        + " where r.reader_id = :reader and r.changes > 0 and not exists"
                        + " (select 1 from reading newer where newer.amends = r.id) and (r.assignment_id = a.id"
                        + " or (a.id is null and r.assignment_id is null))) own group by own.status")
                .param("reader", reader())
                .param("now", tasks.now())
                .query((RowCallbackHandler) row -> {
                    piles.put(Pile.valueOf(row.getString("status")), row.getInt("studies"));
                    piles.merge(Pile.FLAGGED, row.getInt("flagged"), Integer::sum);
                });
        piles.put(Pile.ALL, all);
        int touched = Stream.of(Pile.IN_READING, Pile.SIGNED, Pile.SKIPPED)
                .mapToInt(pile -> piles.getOrDefault(pile, 0))
                .sum();
        piles.put(Pile.TO_READ, all - touched);
        return piles;
    }

    /// The makers of the scanners, for the filter.
    @PreAuthorize(MAY)
    @Transactional(readOnly = true)
    public List<String> manufacturers() {
        return jdbc.sql("select distinct manufacturer from study where manufacturer <> '' order by manufacturer")
                .query(String.class)
                .list();
    }

    /// Signed readings per study, for coordinators; nobody else may know what others have done.
    private Map<StudyId, Integer> signedBy(List<Standing> page) {
        Map<StudyId, Integer> signed = new HashMap<>();
        if (page.isEmpty() || !account.require().is(Role.COORDINATOR)) {
            return signed;
        }
        jdbc.sql("select study_id, count(distinct reader_id) as readers from reading"
                        + " where state = 'SIGNED' and study_id in (:studies) group by study_id")
                .param(
                        "studies",
                        page.stream().map(standing -> standing.study().value()).toList())
                .query((RowCallbackHandler)
                        row -> signed.put(new StudyId(row.getObject("study_id", UUID.class)), row.getInt("readers")));
        return signed;
    }

    private WorklistSql sql(WorklistFilter filter) {
        String mine = seesAll() ? "1 = 1" : "(a.id is not null or r.id is not null or (" + everyone.covers() + "))";
        return WorklistSql.of(
                filter, mine, Map.of("reader", reader(), "now", tasks.now(), "everyone", everyone.datasets()));
    }

    private boolean seesAll() {
        return account.require().is(Role.COORDINATOR) || account.require().is(Role.ADJUDICATOR);
    }

    private UUID reader() {
        return account.require().id().value();
    }

    /// How the signed-in reader stands with a study.
    private record Standing(StudyId study, WorkStatus status, boolean flagged, Optional<Instant> changedAt) {
        static Standing read(ResultSet row) throws SQLException {
            return new Standing(
                    new StudyId(row.getObject("id", UUID.class)),
                    WorkStatus.valueOf(row.getString("status")),
                    row.getBoolean("flagged"),
                    Optional.ofNullable(row.getObject("changed_at", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant));
        }

        WorklistRow row(StudySummary summary, int signedBy, Optional<StudyDoubt> doubt, List<Doubt.Reason> reasons) {
            boolean touched = status != WorkStatus.TO_READ;
            return new WorklistRow(
                    summary, status, flagged, touched ? changedAt : Optional.empty(), signedBy, doubt, reasons);
        }
    }
}
