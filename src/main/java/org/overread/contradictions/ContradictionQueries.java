package org.overread.contradictions;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.overread.catalog.DatasetId;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.contradictions.rules.Side;
import org.overread.ingest.checks.Severity;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the contradictions of a dataset.
@Component
class ContradictionQueries {
    private final JdbcClient jdbc;

    ContradictionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KindCount> kinds(DatasetId dataset) {
        Map<ContradictionKind, Tally> tallies = new EnumMap<>(ContradictionKind.class);
        jdbc.sql("""
                        select kind, severity, state, count(*) as found, count(distinct study_id) as studies,
                            min(cast(id as varchar(36))) as example
                        from contradiction where dataset_id = :dataset group by kind, severity, state""").param("dataset", dataset.value()).query((RowCallbackHandler)
                row -> tallies.computeIfAbsent(ContradictionKind.valueOf(row.getString("kind")), Tally::new)
                        .add(
                                Severity.valueOf(row.getString("severity")),
                                ContradictionState.valueOf(row.getString("state")),
                                row.getInt("found"),
                                row.getInt("studies"),
                                row.getString("example")));
        return tallies.values().stream()
                .map(tally -> tally.count(sides(tally.example)))
                .sorted(Comparator.comparing(KindCount::severity)
                        .thenComparing(Comparator.comparingInt(KindCount::found).reversed())
                        .thenComparing(KindCount::kind))
                .toList();
    }

    List<ListedContradiction> list(ContradictionFilter filter, int offset, int limit) {
        return jdbc.sql("select c.*, s.code from contradiction c left join study s on s.id = c.study_id where "
                        + where(filter)
                        + " order by case c.severity when 'ERROR' then 0 when 'WARNING' then 1 else 2 end,"
                        + " c.kind, s.code, c.id limit :limit offset :offset")
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new ListedContradiction(
                        Optional.ofNullable(row.getString("code")).orElse(""), ContradictionRows.read(row)))
                .list();
    }

    int count(ContradictionFilter filter) {
        return jdbc.sql("select count(*) from contradiction c where " + where(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    private static String where(ContradictionFilter filter) {
        return "c.dataset_id = :dataset"
                + (filter.kind().isPresent() ? " and c.kind = :kind" : "")
                + (filter.severity().isPresent() ? " and c.severity = :severity" : "")
                + (filter.state().isPresent() ? " and c.state = :state" : "");
    }

    private static Map<String, Object> parameters(ContradictionFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("dataset", filter.dataset().value());
        filter.kind().ifPresent(kind -> parameters.put("kind", kind.name()));
        filter.severity().ifPresent(severity -> parameters.put("severity", severity.name()));
        filter.state().ifPresent(state -> parameters.put("state", state.name()));
        return parameters;
    }

    private List<Side> sides(String id) {
        return jdbc.sql("select * from contradiction where id = :id")
                .param("id", UUID.fromString(id))
                .query((row, number) -> ContradictionRows.read(row))
                .optional()
                .map(Contradiction::sides)
                .orElse(List.of());
    }

    /// One kind's figures, as they come state by state.
    private static final class Tally {
        private final ContradictionKind kind;
        private final Map<ContradictionState, Integer> states = new EnumMap<>(ContradictionState.class);
        private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        private int studies;
        private String example = "";

        Tally(ContradictionKind kind) {
            this.kind = kind;
        }

        void add(Severity severity, ContradictionState state, int found, int inStudies, String id) {
            severities.merge(severity, found, Integer::sum);
            states.merge(state, found, Integer::sum);
            studies += inStudies;
            if (example.isEmpty() || state.isOpen()) {
                example = id;
            }
        }

        KindCount count(List<Side> sides) {
            int open = of(ContradictionState.OPEN) + of(ContradictionState.REOPENED);
            int explained = of(ContradictionState.EXPLAINED);
            int corrected = of(ContradictionState.CORRECTED);
            return new KindCount(kind, severities, open, explained, corrected, studies, sides);
        }

        private int of(ContradictionState state) {
            return states.getOrDefault(state, 0);
        }
    }
}
