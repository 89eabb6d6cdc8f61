package org.overread.review.rounds;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.DatasetId;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.catalog.Veil;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the signed-in person may see of a study.
///
/// 1. Whoever has an unsigned assignment for it in a blind round sees as much as that reading has revealed, whatever
///    other roles the person holds.
/// 2. Coordinators, adjudicators and administrators see the rest whole, and so does the portal itself.
/// 3. A reader sees whole what was or is assigned to them or is read by everyone; of anything else only the images.
@Component
class ProtocolVeil implements Veil {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final CurrentAccount account;
    private final OpenReading everyone;
    private final Tasks tasks;

    ProtocolVeil(JdbcClient jdbc, CurrentAccount account, OpenReading everyone, Tasks tasks) {
        this.jdbc = jdbc;
        this.account = account;
        this.everyone = everyone;
        this.tasks = tasks;
    }

    @Override
    public Map<StudyId, Sight> over(Collection<StudyId> studies) {
        Map<StudyId, Sight> sights = new HashMap<>();
        Optional<SignedIn> person = account.find();
        List<UUID> ids = studies.stream().map(StudyId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            Set<UUID> whole = person.isEmpty() || seesWhole(person.get())
                    ? new HashSet<>(some)
                    : own(some, person.get().id().value());
            some.forEach(id -> sights.put(new StudyId(id), whole.contains(id) ? Sight.REGISTRY : Sight.IMAGES));
            person.ifPresent(one -> sights.putAll(unrevealed(some, one.id().value())));
        }
        return sights;
    }

    @Override
    public boolean isOver(DatasetId dataset) {
        return account.find()
                .map(person -> jdbc.sql("""
                                select exists (select 1 from assignment a
                                  join review_round r on r.id = a.round_id and r.dataset_id = :dataset
                                    and r.protocol = 'BLIND' and r.state <> 'CLOSED'
                                  where a.reader_id = :reader and a.done_at is null and a.available_from <= :now)""")
                        .param("dataset", dataset.value())
                        .param("reader", person.id().value())
                        .param("now", tasks.now())
                        .query(Boolean.class)
                        .single())
                .orElse(false);
    }

    private static boolean seesWhole(SignedIn person) {
        return person.is(Role.COORDINATOR) || person.is(Role.ADJUDICATOR) || person.is(Role.ADMINISTRATOR);
    }

    private Set<UUID> own(List<UUID> studies, UUID reader) {
        return new HashSet<>(jdbc.sql("select s.id from study s where s.id in (:studies) and (exists"
                        + " (select 1 from assignment a where a.study_id = s.id and a.reader_id = :reader)"
                        + " or exists (select 1 from reading r where r.study_id = s.id and r.reader_id = :reader)"
                        + " or (" + OpenReading.COVERS + "))")
                .param("studies", studies)
                .param("reader", reader)
                .param("everyone", everyone.datasets())
                .query(UUID.class)
                .list());
    }

    /// Unsigned blind readings, as far as they have come; not begun ones show the images.
    private Map<StudyId, Sight> unrevealed(List<UUID> studies, UUID reader) {
        Map<StudyId, Sight> sights = new HashMap<>();
        jdbc.sql("""
                        select a.study_id, d.phase from assignment a
                        join review_round r on r.id = a.round_id and r.protocol = 'BLIND' and r.state <> 'CLOSED'
                        left join reading d on d.assignment_id = a.id and d.version = 1
                        where a.study_id in (:studies) and a.reader_id = :reader
                          and a.done_at is null and a.available_from <= :now""")
                .param("studies", studies)
                .param("reader", reader)
                .param("now", tasks.now())
                .query((RowCallbackHandler) row -> {
                    String phase = row.getString("phase");
                    sights.put(
                            new StudyId(row.getObject("study_id", UUID.class)),
                            phase == null ? Sight.IMAGES : Sight.valueOf(phase));
                });
        return sights;
    }
}
