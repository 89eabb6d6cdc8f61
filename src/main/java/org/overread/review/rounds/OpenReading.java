package org.overread.review.rounds;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.overread.catalog.StudyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading before anybody planned a round: every reader may verify every study of the dataset. The round for it begins
/// with the first reading, goes on until a coordinator closes it, and leaves alone what planned rounds are reading.
@Component
public class OpenReading {
    /// Study `s` of a dataset in `:everyone` that no planned round holds.
    public static final String COVERS = """
            s.dataset_id in (:everyone) and not exists (select 1 from round_study held
              join review_round holding on holding.id = held.round_id
              where held.study_id = s.id and holding.state in ('OPEN', 'PAUSED'))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// [#COVERS], or less where nothing is held by a planned round: the list is long and read often.
    public String covers() {
        boolean held = jdbc.sql(
                        "select exists (select 1 from review_round where state in ('OPEN', 'PAUSED') and not everyone)")
                .query(Boolean.class)
                .single();
        return held ? COVERS : "s.dataset_id in (:everyone)";
    }

    /// The datasets in which everyone may read; never an empty list, so that it can stand in a query.
    public List<UUID> datasets() {
        List<UUID> open = jdbc.sql("""
                        select d.id from dataset d
                        where not exists (select 1 from review_round r where r.dataset_id = d.id)
                           or exists (select 1 from review_round r
                                where r.dataset_id = d.id and r.everyone and r.state = 'OPEN')""").query(UUID.class).list();
        return open.isEmpty() ? List.of(new UUID(0, 0)) : open;
    }

    /// The round in which everyone may read the study, begun if need be.
    Optional<RoundId> roundOf(StudyId study) {
        return jdbc.sql("select s.dataset_id from study s where s.id = :study and " + COVERS)
                .param("study", study.value())
                .param("everyone", datasets())
                .query(UUID.class)
                .optional()
                .map(dataset -> open(dataset).orElseGet(() -> begin(dataset)));
    }

    private Optional<RoundId> open(UUID dataset) {
        return jdbc.sql("select id from review_round where dataset_id = ? and everyone and state = 'OPEN'")
                .param(dataset)
                .query((row, number) -> new RoundId(row.getObject("id", UUID.class)))
                .optional();
    }

    private RoundId begin(UUID dataset) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into review_round (id, dataset_id, number, protocol, opened_at) values (?, ?, 1, ?, ?)")
                .params(id, dataset, Protocol.VERIFY.name(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new RoundId(id);
    }
}
