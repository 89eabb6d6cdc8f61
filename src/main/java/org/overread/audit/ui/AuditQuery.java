package org.overread.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.audit.AuditFilter;

/// What the address of the audit page says: `?actor=&action=&object=&from=2026-11-01&until=2026-11-30`. Days are in
/// UTC, as the trail is, and `until` is the last day that counts.
record AuditQuery(String actor, String action, String object, Optional<LocalDate> from, Optional<LocalDate> until) {
    static AuditQuery of(QueryParameters parameters) {
        return new AuditQuery(
                parameters.getSingleParameter("actor").orElse(""),
                parameters.getSingleParameter("action").orElse(""),
                parameters.getSingleParameter("object").orElse(""),
                parameters.getSingleParameter("from").flatMap(AuditQuery::day),
                parameters.getSingleParameter("until").flatMap(AuditQuery::day));
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "actor", actor);
        put(parameters, "action", action);
        put(parameters, "object", object);
        put(parameters, "from", from.map(LocalDate::toString).orElse(""));
        put(parameters, "until", until.map(LocalDate::toString).orElse(""));
        return new QueryParameters(parameters);
    }

    AuditFilter filter() {
        return new AuditFilter(
                actor,
                action,
                object,
                from.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                until.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, List.of(value.strip()));
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
