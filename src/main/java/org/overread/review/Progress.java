package org.overread.review;

import java.util.List;
import java.util.UUID;
import org.overread.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far the readers are, for the coordinator.
@Service
public class Progress {
    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everybody who has begun to read, by name. A signed reading counts also while it is being amended. Whoever has
    /// studies assigned in open rounds is measured by these, anybody else by all studies.
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public List<ReaderProgress> readers() {
        int total = jdbc.sql("select count(*) from study").query(Integer.class).single();
        return jdbc.sql("""
                        select r.reader_id, max(r.reader_name) as reader_name,
                          coalesce(max(o.done), count(distinct case when r.state = 'SIGNED' then r.study_id end)) as signed,
                          coalesce(max(o.total), :all) as total,
                          sum(case when r.state = 'DRAFT' and r.skip_reason is null then 1 else 0 end) as in_reading,
                          sum(case when r.state = 'DRAFT' and r.skip_reason is not null then 1 else 0 end) as skipped
                        from reading r
                        left join (select a.reader_id, count(a.done_at) as done, count(*) as total from assignment a
                            join review_round rr on rr.id = a.round_id and rr.state in ('OPEN', 'PAUSED')
                            group by a.reader_id) o on o.reader_id = r.reader_id
                        where r.changes > 0
                        group by r.reader_id order by reader_name, r.reader_id""")
                .param("all", total)
                .query((row, number) -> new ReaderProgress(
                        new AccountId(row.getObject("reader_id", UUID.class)),
                        row.getString("reader_name"),
                        row.getInt("signed"),
                        row.getInt("in_reading"),
                        row.getInt("skipped"),
                        row.getInt("total")))
                .list();
    }
}
