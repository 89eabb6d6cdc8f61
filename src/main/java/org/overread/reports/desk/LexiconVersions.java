package org.overread.reports.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.overread.home.InsertOnlyTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The saved lexicons in the database.
@Component
class LexiconVersions {
    private final JdbcClient jdbc;

    LexiconVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The number of the version in use; 0 while none was saved.
    int newest() {
        return jdbc.sql("select coalesce(max(number), 0) from report_lexicon")
                .query(Integer.class)
                .single();
    }

    Optional<String> text(int number) {
        return jdbc.sql("select body from report_lexicon where number = :number")
                .param("number", number)
                .query(String.class)
                .optional();
    }

    List<LexiconVersion> all() {
        return jdbc.sql("select number, saved_at, saved_by, reason, restored_from, version"
                        + " from report_lexicon order by number desc")
                .query((row, index) -> {
                    Integer restored = row.getObject("restored_from", Integer.class);
                    return new LexiconVersion(
                            row.getInt("number"),
                            instant(row.getObject("saved_at", OffsetDateTime.class)),
                            row.getString("saved_by"),
                            row.getString("reason"),
                            restored == null ? OptionalInt.empty() : OptionalInt.of(restored),
                            row.getString("version"));
                })
                .list();
    }

    void insert(LexiconVersion version, String text) {
        jdbc.sql("insert into report_lexicon (number, saved_at, saved_by, reason, restored_from, version, body)"
                        + " values (:number, :at, :by, :reason, :from, :version, :body)")
                .param("number", version.number())
                .param("at", version.savedAt().atOffset(ZoneOffset.UTC))
                .param("by", version.savedBy())
                .param("reason", version.reason())
                .param(
                        "from",
                        version.restoredFrom().isPresent()
                                ? version.restoredFrom().getAsInt()
                                : null,
                        java.sql.Types.INTEGER)
                .param("version", version.version())
                .param("body", text)
                .update();
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    /// What the database itself lets nobody change.
    @Configuration
    static class AppendOnly {
        @Bean
        InsertOnlyTable savedLexicons() {
            return new InsertOnlyTable("report_lexicon");
        }
    }
}
