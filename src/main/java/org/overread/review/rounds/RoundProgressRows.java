package org.overread.review.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.overread.accounts.AccountDirectory;
import org.overread.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts how far the readers of a round are.
@Component
class RoundProgressRows {
    private static final Duration WEEK = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final AccountDirectory directory;
    private final Clock clock;

    RoundProgressRows(JdbcClient jdbc, AccountDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /// Ordinary studies of the round; in a round for everyone, all of the dataset.
    int studies(RoundId round) {
        return jdbc.sql("""
                        select case when r.everyone
                            then (select count(*) from study s where s.dataset_id = r.dataset_id)
                            else (select count(*) from round_study s where s.round_id = r.id and not s.sentinel) end
                        from review_round r where r.id = ?""").param(round.value()).query(Integer.class).single();
    }

    List<RoundProgress.OfReader> readers(Round round) {
        List<Counted> counted = round.everyone() ? everyone(round.id()) : assigned(round.id());
        Map<AccountId, String> names =
                directory.names(counted.stream().map(Counted::reader).toList());
        return counted.stream()
                .map(one -> new RoundProgress.OfReader(
                        one.reader(),
                        names.getOrDefault(one.reader(), one.reader().toString()),
                        one.done(),
                        one.total(),
                        one.lastWeek(),
                        one.waiting()))
                .sorted(java.util.Comparator.comparing(RoundProgress.OfReader::name))
                .toList();
    }

    private List<Counted> assigned(RoundId round) {
        return jdbc.sql("""
                        select a.reader_id, count(a.done_at) as done, count(*) as total,
                          count(case when a.done_at >= :week then 1 end) as last_week,
                          count(case when a.kind = 'REPEAT' and a.done_at is null then 1 end) as waiting
                        from assignment a where a.round_id = :round group by a.reader_id""")
                .param("round", round.value())
                .param("week", clock.instant().minus(WEEK).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Counted(
                        new AccountId(row.getObject("reader_id", UUID.class)),
                        row.getInt("done"),
                        row.getInt("total"),
                        row.getInt("last_week"),
                        row.getInt("waiting")))
                .list();
    }

    private List<Counted> everyone(RoundId round) {
        int studies = studies(round);
        return jdbc.sql("""
                        select r.reader_id, count(*) as done,
                          count(case when r.signed_at >= :week then 1 end) as last_week
                        from reading r
                        where r.round_id = :round and r.state = 'SIGNED' and r.version = 1 group by r.reader_id""")
                .param("round", round.value())
                .param("week", clock.instant().minus(WEEK).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Counted(
                        new AccountId(row.getObject("reader_id", UUID.class)),
                        row.getInt("done"),
                        studies,
                        row.getInt("last_week"),
                        0))
                .list();
    }

    private record Counted(AccountId reader, int done, int total, int lastWeek, int waiting) {}
}
