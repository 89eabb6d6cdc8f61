package org.overread.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.review.rounds.Round;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rounds in which something was signed.
@Component
class ReadRounds {
    private static final String ALL = """
            select r.id, d.name as dataset from review_round r join dataset d on d.id = r.dataset_id
            where exists (select 1 from reading g where g.round_id = r.id and g.state = 'SIGNED'""";

    private final JdbcClient jdbc;
    private final Tasks tasks;

    ReadRounds(JdbcClient jdbc, Tasks tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    /// Newest first.
    List<RoundChoice> all() {
        return jdbc.sql(ALL + ") order by r.number desc, d.name")
                .query((row, number) -> choice(row.getObject("id", UUID.class), row.getString("dataset")))
                .list();
    }

    /// Those that this person signed readings in.
    List<RoundChoice> of(UUID reader) {
        return jdbc.sql(ALL + " and g.reader_id = :reader) order by r.number desc, d.name")
                .param("reader", reader)
                .query((row, number) -> choice(row.getObject("id", UUID.class), row.getString("dataset")))
                .list();
    }

    Optional<RoundChoice> find(RoundId id) {
        return jdbc.sql(ALL + ") and r.id = :round")
                .param("round", id.value())
                .query((row, number) -> choice(row.getObject("id", UUID.class), row.getString("dataset")))
                .optional();
    }

    private RoundChoice choice(UUID id, String dataset) {
        Round round = tasks.round(new RoundId(id));
        List<LabelCode> labels =
                round.labels().isEmpty() ? LabelSet.hemorrhage().codes() : round.labels();
        return new RoundChoice(
                round.id(), dataset, round.number(), round.name(), round.protocol(), round.state(), labels);
    }
}
