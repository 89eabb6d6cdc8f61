package org.overread.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.overread.accounts.AccountId;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.review.rounds.Round;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds what has to be adjudicated: labels on which the readers of a study differ once all of them have signed, and
/// every label of a random share of the studies on which they agree.
@Component
class Disputes {
    /// Ordinary signed verdicts in their latest version, by study and label.
    private static final String WEIGHED = """
            select r.round_id, r.study_id, s.uid, v.label_code, count(distinct r.reader_id) as readers,
              count(distinct v.verdict) as verdicts
            from reading r
            join signed_verdict v on v.reading_id = r.id
            join study s on s.id = r.study_id
            left join assignment a on a.id = r.assignment_id
            where r.state = 'SIGNED' and coalesce(a.kind, 'ORDINARY') = 'ORDINARY'
              and not exists (select 1 from reading n where n.amends = r.id and n.state = 'SIGNED')
              and not exists (select 1 from reading own where own.study_id = r.study_id and own.reader_id = :person)
              and not exists (select 1 from assignment own where own.study_id = r.study_id and own.reader_id = :person)
              and (cast(:study as uuid) is null or r.study_id = cast(:study as uuid))
            group by r.round_id, r.study_id, s.uid, v.label_code""";

    private final JdbcClient jdbc;
    private final Tasks tasks;

    Disputes(JdbcClient jdbc, Tasks tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    /// What this person may adjudicate; never a study that they read or are to read.
    ///
    /// @param study empty for all
    List<Dispute> of(AccountId person, Optional<StudyId> study) {
        Map<Subject, List<Weighed>> byStudy = jdbc
                .sql(WEIGHED)
                .param("person", person.value())
                .param("study", study.map(StudyId::value).orElse(null))
                .query((row, number) -> new Weighed(
                        new Subject(
                                new RoundId(row.getObject("round_id", UUID.class)),
                                new StudyId(row.getObject("study_id", UUID.class)),
                                row.getString("uid")),
                        new LabelCode(row.getString("label_code")),
                        row.getInt("readers"),
                        row.getInt("verdicts")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Weighed::subject, LinkedHashMap::new, Collectors.toList()));
        Map<RoundId, Round> rounds = byStudy.keySet().stream()
                .map(Subject::round)
                .distinct()
                .collect(Collectors.toMap(id -> id, tasks::round));
        return byStudy.entrySet().stream()
                .flatMap(entry -> dispute(
                        Optional.ofNullable(rounds.get(entry.getKey().round())).orElseThrow(),
                        entry.getKey(),
                        entry.getValue()))
                .toList();
    }

    private static Stream<Dispute> dispute(Round round, Subject subject, List<Weighed> labels) {
        int readers = labels.stream().mapToInt(Weighed::readers).max().orElse(0);
        if (!round.isComplete(readers) || readers < 2) {
            return Stream.empty();
        }
        Set<LabelCode> contested = labels.stream()
                .filter(label -> label.verdicts() > 1)
                .map(Weighed::label)
                .collect(Collectors.toCollection(HashSet::new));
        if (!contested.isEmpty()) {
            return Stream.of(new Dispute(round, subject.study(), inOrder(round, contested), false));
        }
        return round.isSpotChecked(subject.uid())
                ? Stream.of(new Dispute(round, subject.study(), round.labels(), true))
                : Stream.empty();
    }

    private static List<LabelCode> inOrder(Round round, Set<LabelCode> contested) {
        return contested.stream()
                .sorted(Comparator.comparingInt(label -> round.labels().indexOf(label)))
                .toList();
    }

    /// A study with something to settle.
    record Dispute(Round round, StudyId study, List<LabelCode> labels, boolean spotCheck) {}

    private record Subject(RoundId round, StudyId study, String uid) {}

    private record Weighed(Subject subject, LabelCode label, int readers, int verdicts) {}
}
