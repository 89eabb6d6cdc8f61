package org.overread.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// The trail as administrators read it: the newest entry first, a page at a time.
@Service
public class AuditLedger {
    private final JdbcClient jdbc;

    AuditLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<AuditEntry> entries(AuditFilter filter, int offset, int limit) {
        var condition = new Condition(filter);
        return jdbc.sql("select * from audit_entry" + condition.sql()
                        + " order by seq desc offset ? rows fetch next ? rows only")
                .params(condition.parameters)
                .params(offset, limit)
                .query(AuditEntries::entry)
                .list();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int count(AuditFilter filter) {
        var condition = new Condition(filter);
        return jdbc.sql("select count(*) from audit_entry" + condition.sql())
                .params(condition.parameters)
                .query(Integer.class)
                .single();
    }

    private static final class Condition {
        private final List<String> parts = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        Condition(AuditFilter filter) {
            like("lower(actor)", "%", filter.actor().toLowerCase(Locale.ROOT));
            like("action", "", filter.action());
            like("object", "", filter.object());
            filter.from().ifPresent(at -> and("acted_at >= ?", AuditEntries.utc(at)));
            filter.until().ifPresent(at -> and("acted_at < ?", AuditEntries.utc(at)));
        }

        private void like(String column, String before, String text) {
            if (!text.isBlank()) {
                String literal = text.strip().replaceAll("([!%_])", "!$1");
                and(column + " like ? escape '!'", before + literal + "%");
            }
        }

        private void and(String part, Object parameter) {
            parts.add(part);
            parameters.add(parameter);
        }

        String sql() {
            return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
        }
    }
}
