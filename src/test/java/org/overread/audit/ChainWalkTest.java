package org.overread.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.audit.AuditEvent.Outcome;
import org.overread.audit.ChainCheck.Fault;
import org.overread.audit.ChainCheck.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainWalkTest {
    private static final int TAMPERS = 10_000;
    private static final int COLUMNS = 12;
    private final Random random = new Random(20261123);
    private final List<AuditEntry> chain = chain(60);

    @Test
    void an_untouched_chain_is_intact() {
        assertThat(check(chain)).isEmpty();
        assertThat(check(List.of())).isPresent();
    }

    @Test
    void any_change_of_any_column_is_found_in_its_row() {
        for (int n = 0; n < TAMPERS; n++) {
            int place = random.nextInt(chain.size());
            int column = n % COLUMNS;
            List<AuditEntry> rows = new ArrayList<>(chain);
            rows.set(place, changed(rows.get(place), column));
            // The database gives rows in the order of their numbers, also of a forged one.
            rows.sort(java.util.Comparator.comparingLong(AuditEntry::seq));

            assertThat(check(rows).map(Fault::seq))
                    .as("column %d of row %d", column, place + 1)
                    .contains(place + 1L);
        }
    }

    @Test
    void a_missing_row_is_found_also_at_the_end() {
        for (int place = 0; place < chain.size(); place++) {
            List<AuditEntry> rows = new ArrayList<>(chain);
            rows.remove(place);

            assertThat(check(rows)).contains(new Fault(place + 1L, Kind.MISSING));
        }
    }

    @Test
    void exchanged_rows_are_found_at_the_first() {
        for (int n = 0; n < 200; n++) {
            int one = random.nextInt(chain.size() - 1);
            int other = one + 1 + random.nextInt(chain.size() - one - 1);
            List<AuditEntry> rows = new ArrayList<>(chain);
            Collections.swap(rows, one, other);
            rows.set(one, with(rows.get(one), one + 1L));
            rows.set(other, with(rows.get(other), other + 1L));

            assertThat(check(rows).map(Fault::seq)).contains(one + 1L);
        }
    }

    @Test
    void a_row_rewritten_with_fresh_hashes_breaks_the_link_behind_it() {
        List<AuditEntry> rows = new ArrayList<>(chain);
        rows.set(9, changed(rows.get(9), 4).sealed());

        assertThat(check(rows)).contains(new Fault(11, Kind.UNLINKED));
    }

    @Test
    void a_chain_rewritten_to_its_end_is_caught_by_the_head_that_was_kept() {
        List<AuditEntry> rows = new ArrayList<>(chain);
        rows.set(59, changed(rows.get(59), 4).sealed());

        assertThat(check(rows)).contains(new Fault(60, Kind.WRONG_END));
    }

    @Test
    void fields_cannot_flow_into_one_another() {
        AuditEntry row = chain.getFirst();
        var moved = new AuditEntry(
                row.seq(),
                row.at(),
                row.actor(),
                row.roles(),
                row.action() + row.object(),
                "",
                row.outcome(),
                row.reason(),
                row.details(),
                "",
                row.prevHash(),
                "");

        assertThat(moved.sealed().hash()).isNotEqualTo(row.hash());
    }

    private Optional<Fault> check(List<AuditEntry> rows) {
        var walk = new ChainWalk();
        return walk.over(rows)
                .or(() -> walk.end(new AuditHead(60, chain.getLast().hash())));
    }

    private List<AuditEntry> chain(int length) {
        List<AuditEntry> rows = new ArrayList<>();
        String previous = AuditHead.START.hash();
        for (int n = 1; n <= length; n++) {
            AuditEntry row = new AuditEntry(
                            n,
                            Instant.parse("2026-11-23T10:00:00Z").plusSeconds(n),
                            "reader",
                            "READER",
                            "verdict.given",
                            "reading:" + random.nextInt(5),
                            Outcome.DONE,
                            "",
                            "{\"label\":\"" + random.nextInt(9) + "\"}",
                            "",
                            previous,
                            "")
                    .sealed();
            rows.add(row);
            previous = row.hash();
        }
        return rows;
    }

    private AuditEntry changed(AuditEntry row, int column) {
        return new AuditEntry(
                column == 0 ? row.seq() + 1000 + random.nextInt(1000) : row.seq(),
                column == 1 ? row.at().plus(Duration.ofNanos(1000L * (1 + random.nextInt(1_000_000)))) : row.at(),
                column == 2 ? bent(row.actor()) : row.actor(),
                column == 3 ? bent(row.roles()) : row.roles(),
                column == 4 ? bent(row.action()) : row.action(),
                column == 5 ? bent(row.object()) : row.object(),
                column == 6 ? Outcome.REFUSED : row.outcome(),
                column == 7 ? "because" : row.reason(),
                column == 8 ? bent(row.details()) : row.details(),
                column == 9 ? bent(row.contentHash()) : row.contentHash(),
                column == 10 ? bent(row.prevHash()) : row.prevHash(),
                column == 11 ? bent(row.hash()) : row.hash());
    }

    /// The same text with one bit of one character turned.
    private String bent(String text) {
        var letters = new StringBuilder(text);
        int place = random.nextInt(text.length());
        letters.setCharAt(place, (char) (text.charAt(place) ^ 1 << random.nextInt(5)));
        return letters.toString();
    }

    private static AuditEntry with(AuditEntry row, long seq) {
        return new AuditEntry(
                seq,
                row.at(),
                row.actor(),
                row.roles(),
                row.action(),
                row.object(),
                row.outcome(),
                row.reason(),
                row.details(),
                row.contentHash(),
                row.prevHash(),
                row.hash());
    }
}
