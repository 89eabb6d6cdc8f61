package org.overread.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.overread.accounts.CurrentAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a person had the viewer the last time: layout, window, planes. A matter of taste, hence without a trace in the
/// audit trail, as language and theme are.
@Service
@Transactional
public class KeptLooks {
    /// Characters of a look. The viewer's own has less than half of it.
    static final int LONGEST = 600;

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    KeptLooks(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /// The look as the viewer told it; empty before it has told one.
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<String> find() {
        return jdbc.sql("select look from viewer_look where account_id = ?")
                .param(person())
                .query(String.class)
                .optional();
    }

    /// Keeps a look in place of the one before.
    ///
    /// @throws IllegalArgumentException if it is longer than any look of the viewer
    @PreAuthorize("isAuthenticated()")
    public void keep(String look) {
        if (look.length() > LONGEST) {
            throw new IllegalArgumentException("A look of " + look.length() + " characters");
        }
        var now = Timestamp.from(clock.instant());
        int known = jdbc.sql("update viewer_look set look = ?, kept_at = ? where account_id = ?")
                .params(look, now, person())
                .update();
        if (known == 0) {
            jdbc.sql("insert into viewer_look (account_id, look, kept_at) values (?, ?, ?)")
                    .params(person(), look, now)
                    .update();
        }
    }

    private UUID person() {
        return current.require().id().value();
    }
}
