package org.overread.contradictions;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.overread.catalog.StudyId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was decided, entry after entry. Entries are added and read; nothing changes or removes one.
@Component
class Settlements {
    private final JdbcClient jdbc;

    Settlements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest decision about a contradiction, and about what.
    record Latest(ContradictionState state, String content) {}

    void add(ContradictionId id, Optional<StudyId> study, String content, Settlement settlement) {
        jdbc.sql("insert into contradiction_entry"
                        + " (contradiction_id, study_id, state, reason, content, given_by, given_at)"
                        + " values (:id, :study, :state, :reason, :content, :by, :at)")
                .param("id", id.value())
                .param("study", study.map(StudyId::value).orElse(null))
                .param("state", settlement.state().name())
                .param("reason", settlement.reason())
                .param("content", content)
                .param("by", settlement.by())
                .param("at", settlement.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Only those about which anything was decided.
    Map<ContradictionId, Latest> latest(Collection<ContradictionId> ids) {
        Map<ContradictionId, Latest> latest = new HashMap<>();
        if (ids.isEmpty()) {
            return latest;
        }
        jdbc.sql("select contradiction_id, state, content from contradiction_entry"
                        + " where contradiction_id in (:ids) order by id")
                .param("ids", ids.stream().map(ContradictionId::value).toList())
                .query((RowCallbackHandler) row -> latest.put(
                        new ContradictionId(row.getObject("contradiction_id", UUID.class)),
                        new Latest(ContradictionState.valueOf(row.getString("state")), row.getString("content"))));
        return latest;
    }

    /// The oldest first.
    List<Settlement> of(ContradictionId id) {
        return jdbc.sql("select * from contradiction_entry where contradiction_id = :id order by id")
                .param("id", id.value())
                .query((row, number) -> new Settlement(
                        ContradictionState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getString("given_by"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
