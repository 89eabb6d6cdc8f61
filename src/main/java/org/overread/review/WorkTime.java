package org.overread.review;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long readers work, by their input: on each reading, and since their last long break. Browsers say how long; what
/// cannot be is cut to what the clock allows, so that two windows never count one minute twice.
@Service
public class WorkTime {
    /// A reader is told that a break would do good after so many studies,
    public static final int STUDIES = 20;

    /// or after so much active time.
    public static final Duration LONG = Duration.ofMinutes(60);

    /// A sitting ends with a break of this length.
    static final Duration BREAK = Duration.ofMinutes(15);

    /// One report covers at most this: input counts for two minutes, and a browser reports more often than it rests.
    static final Duration AT_ONCE = Duration.ofMinutes(3);

    private final ReadingBook book;
    private final FatigueHint hint;
    private final CurrentAccount account;
    private final JdbcClient jdbc;

    WorkTime(ReadingBook book, FatigueHint hint, CurrentAccount account, JdbcClient jdbc) {
        this.book = book;
        this.hint = hint;
        this.account = account;
        this.jdbc = jdbc;
    }

    /// Adds active time up to now. A signed reading keeps the time it has.
    ///
    /// @param active since the last report, as the browser says; negative counts as none
    @PreAuthorize("hasRole('READER')")
    @Transactional
    public Worked report(ReadingId reading, Duration active) {
        SignedIn reader = account.require();
        ReadingSheet sheet = book.look(reading, reader);
        Instant now = book.now();
        if (!sheet.isSigned()) {
            add(reading, active, now);
            sit(reader, active, now);
        }
        return new Worked(worked(reading), isTiring(reader));
    }

    /// Active time on a reading so far.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public Duration of(ReadingId reading) {
        book.look(reading, account.require());
        return worked(reading);
    }

    private Duration worked(ReadingId reading) {
        return jdbc.sql("select millis from reading_time where reading_id = ?")
                .param(reading.value())
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    /// The reader has seen the hint; it does not come back in this sitting.
    @PreAuthorize("hasRole('READER')")
    @Transactional
    public void dismissHint() {
        jdbc.sql("update reader_sitting set dismissed = true where reader_id = ?")
                .param(account.require().id().value())
                .update();
    }

    private void add(ReadingId reading, Duration active, Instant now) {
        Optional<Instant> before =
                instant("select reported_at from reading_time where reading_id = ?", reading.value());
        long millis = credible(active, before, now);
        if (before.isPresent()) {
            jdbc.sql("update reading_time set millis = millis + ?, reported_at = ? where reading_id = ?")
                    .params(millis, now.atOffset(ZoneOffset.UTC), reading.value())
                    .update();
        } else {
            jdbc.sql("insert into reading_time (millis, reported_at, reading_id) values (?, ?, ?)")
                    .params(millis, now.atOffset(ZoneOffset.UTC), reading.value())
                    .update();
        }
    }

    private void sit(SignedIn reader, Duration active, Instant now) {
        Object id = reader.id().value();
        Optional<Instant> before = instant("select reported_at from reader_sitting where reader_id = ?", id);
        long millis = credible(active, before, now);
        boolean rested = before.filter(last -> last.plus(BREAK).isBefore(now)).isPresent();
        if (before.isEmpty()) {
            jdbc.sql("insert into reader_sitting (reader_id, began_at, reported_at, millis, dismissed)"
                            + " values (?, ?, ?, ?, false)")
                    .params(id, now.minusMillis(millis).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC), millis)
                    .update();
        } else if (rested) {
            jdbc.sql("update reader_sitting set began_at = ?, reported_at = ?, millis = ?, dismissed = false"
                            + " where reader_id = ?")
                    .params(now.minusMillis(millis).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC), millis, id)
                    .update();
        } else {
            jdbc.sql("update reader_sitting set reported_at = ?, millis = millis + ? where reader_id = ?")
                    .params(now.atOffset(ZoneOffset.UTC), millis, id)
                    .update();
        }
    }

    private boolean isTiring(SignedIn reader) {
        return hint.shown()
                && jdbc.sql("""
                                select s.millis >= :long or :studies <= (select count(*) from reading r
                                  where r.reader_id = s.reader_id and r.signed_at >= s.began_at)
                                from reader_sitting s where s.reader_id = :reader and not s.dismissed""")
                        .param("long", LONG.toMillis())
                        .param("studies", STUDIES)
                        .param("reader", reader.id().value())
                        .query(Boolean.class)
                        .optional()
                        .orElse(false);
    }

    /// Never more than has passed since the report before, nor than one report can cover.
    private static long credible(Duration active, Optional<Instant> before, Instant now) {
        long passed =
                before.map(last -> Duration.between(last, now)).orElse(AT_ONCE).toMillis();
        return Math.clamp(active.toMillis(), 0, Math.clamp(passed, 0, AT_ONCE.toMillis()));
    }

    private Optional<Instant> instant(String sql, Object id) {
        return jdbc.sql(sql).param(id).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /// @param active on the reading so far
    /// @param tiring whether the reader should hear that a break would do good
    public record Worked(Duration active, boolean tiring) {}
}
