package org.overread.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.overread.review.rounds.Tasks;

/// The worklist's question to the database, put together from fixed words; what people typed goes in as parameters.
///
/// @param where the conditions, after `where`
/// @param parameters by name
record WorklistSql(String where, Map<String, Object> parameters) {
    /// A study beside the signed-in reader's newest assignment and newest version of its reading, if there are such.
    static final String FROM = "from study s left join assignment a on a.study_id = s.id and " + Tasks.NEWEST + """

            left join reading r on r.study_id = s.id and r.reader_id = :reader
              and (r.assignment_id = a.id or (a.id is null and r.assignment_id is null))
              and not exists (select 1 from reading newer where newer.amends = r.id)
            """;

    static final String STATUS = """
            case when r.id is null or r.changes = 0 then 'TO_READ' when r.state = 'SIGNED' then 'SIGNED'
              when r.skip_reason is not null then 'SKIPPED' else 'IN_READING' end""";

    /// Whether the protocol keeps the registry back from the reader by now: neither a filter nor an order may tell.
    private static final String HIDDEN = """
            exists (select 1 from assignment hidden join review_round blind on blind.id = hidden.round_id
                and blind.protocol = 'BLIND' and blind.state <> 'CLOSED'
              left join reading seen on seen.assignment_id = hidden.id and seen.version = 1
              where hidden.study_id = s.id and hidden.reader_id = :reader and hidden.done_at is null
                and hidden.available_from <= :now and (seen.id is null or seen.phase <> 'REGISTRY'))""";

    private static final String LABEL = """
            exists (select 1 from study_label l where l.study_id = s.id and l.label_code = :label and l.state = :value)
            and not\s""" + HIDDEN;

    private static final String CONTRADICTION = """
            exists (select 1 from contradiction c where c.study_id = s.id and c.state <> 'EXPLAINED'%s)
            and not\s""" + HIDDEN;

    /// The expected number of wrong labels, see [org.overread.contradictions.rules.Doubt]; 0 where it is kept back.
    private static final String DOUBT = "case when " + HIDDEN
            + " then 0 else coalesce((select k.score from study_check k where k.study_id = s.id), 0) end";

    /// @param mine which studies are on the list at all
    /// @param known what `mine` and the reader's own state name
    static WorklistSql of(WorklistFilter filter, String mine, Map<String, Object> known) {
        List<String> conditions = new ArrayList<>(List.of(mine));
        Map<String, Object> parameters = new HashMap<>(known);
        switch (filter.pile()) {
            case ALL -> {}
            case FLAGGED -> conditions.add("r.flagged");
            default -> {
                conditions.add(STATUS + " = :status");
                parameters.put("status", filter.pile().name());
            }
        }
        if (!filter.text().isEmpty()) {
            conditions.add("(lower(s.code) like :text escape '!' or s.uid like :text escape '!')");
            parameters.put("text", "%" + escaped(filter.text().toLowerCase(Locale.ROOT)) + "%");
        }
        filter.label().ifPresent(label -> {
            conditions.add(LABEL);
            parameters.put("label", label.value());
            parameters.put("value", filter.value().name());
        });
        contradiction(filter, conditions, parameters);
        filter.manufacturer().ifPresent(maker -> {
            conditions.add("s.manufacturer = :maker");
            parameters.put("maker", maker);
        });
        return new WorklistSql(String.join(" and ", conditions), parameters);
    }

    private static void contradiction(WorklistFilter filter, List<String> conditions, Map<String, Object> parameters) {
        String which = "";
        if (filter.found().isPresent()) {
            which += " and c.kind = :found";
            parameters.put("found", filter.found().get().name());
        }
        if (filter.severity().isPresent()) {
            which += " and c.severity = :severity";
            parameters.put("severity", filter.severity().get().name());
        }
        if (!which.isEmpty()) {
            conditions.add(CONTRADICTION.formatted(which));
        }
    }

    static String orderBy(WorklistOrder order) {
        String direction = order.ascending() ? " asc" : " desc";
        String column = switch (order.column()) {
            case CODE -> "s.code";
            case STATUS -> STATUS;
            case AGE -> "s.age";
            case MANUFACTURER -> "s.manufacturer";
            case SLICES -> "s.slice_count";
            case CHANGED -> "r.changed_at";
            case DOUBT -> DOUBT;
        };
        return order.column() == WorklistOrder.Column.CODE
                ? column + direction + ", s.id" + direction
                : column + direction + " nulls last, s.code, s.id";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
