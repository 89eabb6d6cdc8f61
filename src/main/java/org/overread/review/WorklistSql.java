package org.overread.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The worklist's question to the database, put together from fixed words; what people typed goes in as parameters.
///
/// @param where the conditions, after `where`
/// @param parameters by name
record WorklistSql(String where, Map<String, Object> parameters) {
    /// A study beside the signed-in reader's newest version, if there is one.
    static final String FROM = """
            from study s left join reading r on r.study_id = s.id and r.reader_id = :reader
              and not exists (select 1 from reading newer where newer.amends = r.id)
            """;

    static final String STATUS = """
            case when r.id is null or r.changes = 0 then 'TO_READ' when r.state = 'SIGNED' then 'SIGNED'
              when r.skip_reason is not null then 'SKIPPED' else 'IN_READING' end""";

    static WorklistSql of(WorklistFilter filter, UUID reader) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>(Map.of("reader", reader));
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
            conditions.add("exists (select 1 from study_label l where l.study_id = s.id"
                    + " and l.label_code = :label and l.state = :value)");
            parameters.put("label", label.value());
            parameters.put("value", filter.value().name());
        });
        filter.manufacturer().ifPresent(maker -> {
            conditions.add("s.manufacturer = :maker");
            parameters.put("maker", maker);
        });
        return new WorklistSql(String.join(" and ", conditions), parameters);
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
        };
        return order.column() == WorklistOrder.Column.CODE
                ? column + direction + ", s.id" + direction
                : column + direction + " nulls last, s.code, s.id";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
