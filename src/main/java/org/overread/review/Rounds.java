package org.overread.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.overread.catalog.StudyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The passes over a dataset. For now a dataset has one, open to every reader, in which the registry's label and the
/// report are shown while reading; it begins when the first reader opens a study.
@Component
class Rounds {
    static final String VERIFY = "VERIFY";

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The open round of the study's dataset, begun if need be.
    UUID openFor(StudyId study) {
        UUID dataset = jdbc.sql("select dataset_id from study where id = ?")
                .param(study.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("select id from review_round where dataset_id = ? order by number desc fetch first 1 row only")
                .param(dataset)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> begin(dataset));
    }

    private UUID begin(UUID dataset) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into review_round (id, dataset_id, number, protocol, opened_at) values (?, ?, 1, ?, ?)")
                .params(id, dataset, VERIFY, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
