package org.overread.review.rounds;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where rounds are watched: how far each is, how fast it goes, and what its readers go by.
@Service
public class RoundBoard {
    private final RoundRows rows;
    private final RoundProgressRows progress;
    private final JdbcClient jdbc;
    private final CurrentAccount account;
    private final Clock clock;

    RoundBoard(RoundRows rows, RoundProgressRows progress, JdbcClient jdbc, CurrentAccount account, Clock clock) {
        this.rows = rows;
        this.progress = progress;
        this.jdbc = jdbc;
        this.account = account;
        this.clock = clock;
    }

    /// All rounds, the newest of each dataset first.
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public List<Round> all() {
        return rows.all();
    }

    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public RoundProgress progress(RoundId id) {
        Round round = rows.require(id);
        return RoundProgress.of(round, progress.studies(id), progress.readers(round), clock.instant());
    }

    /// What the readers of the round go by.
    ///
    /// @throws AccessDeniedException for a reader who has nothing to do with the round
    @PreAuthorize("hasAnyRole('READER','COORDINATOR')")
    @Transactional(readOnly = true)
    public Guideline guideline(RoundId id) {
        Round round = rows.require(id);
        SignedIn person = account.require();
        if (!person.is(Role.COORDINATOR) && !round.everyone() && !isReader(id, person)) {
            throw new AccessDeniedException("Not a round of the signed-in reader: " + id);
        }
        record Text(int version, String body) {}
        Optional<Text> newest = jdbc.sql("select version, body from round_guideline where round_id = ?"
                        + " order by version desc fetch first 1 row only")
                .param(id.value())
                .query((row, number) -> new Text(row.getInt("version"), row.getString("body")))
                .optional()
                .filter(text -> !text.body().isBlank());
        return new Guideline(
                round.name(),
                round.protocol(),
                newest.map(Text::version).orElse(0),
                newest.map(Text::body).orElse(""),
                round.deadline());
    }

    private boolean isReader(RoundId round, SignedIn person) {
        return jdbc.sql("select count(*) from round_reader where round_id = ? and reader_id = ?")
                        .params(round.value(), person.id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
