package org.overread.ingest;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.ingest.registry.Aliases;
import org.overread.ingest.registry.Field;
import org.overread.ingest.registry.Heading;
import org.overread.ingest.registry.HeadingSearch;
import org.overread.ingest.registry.Headings;
import org.overread.ingest.registry.Mapping;
import org.overread.ingest.registry.RegistrySheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What coordinators taught the portal about headings: it comes before the shipped aliases.
@Component
class RememberedMappings {
    private static final int LONGEST = 400;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    RememberedMappings(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// The shipped aliases, with what was remembered before them.
    Aliases aliases() {
        Map<String, Optional<Field>> chosen = new HashMap<>();
        jdbc.sql("select heading, field from column_alias").query(row -> {
            chosen.put(
                    row.getString("heading"),
                    Optional.ofNullable(row.getString("field")).map(Field::new));
        });
        return Aliases.shipped().remembering(chosen);
    }

    /// Keeps each column whose meaning the coordinator changed. Call it in a transaction.
    void remember(RegistrySheet sheet, Mapping mapping) {
        Mapping detected = new HeadingSearch(aliases()).understand(sheet, mapping.layout());
        Map<String, String> changes = new HashMap<>();
        for (Heading heading : Heading.of(sheet, mapping.layout())) {
            Field chosen = mapping.fields().get(heading.column());
            String title = Headings.normalised(heading.own().isEmpty() ? heading.group() : heading.own());
            boolean changed = !Objects.equals(chosen, detected.fields().get(heading.column()));
            if (changed && !title.isEmpty() && title.length() <= LONGEST) {
                keep(title, Optional.ofNullable(chosen));
                changes.put(title, chosen == null ? "" : chosen.code());
            }
        }
        if (!changes.isEmpty()) {
            audit.record(AuditEvent.done(
                            "mapping.remembered", "registry:" + mapping.layout().file())
                    .with(changes));
        }
    }

    private void keep(String heading, Optional<Field> field) {
        jdbc.sql("delete from column_alias where heading = :heading")
                .param("heading", heading)
                .update();
        jdbc.sql("insert into column_alias (heading, field, chosen_at) values (:heading, :field, :now)")
                .param("heading", heading)
                .param("field", field.map(Field::code).orElse(null))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
