package org.overread.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What "saved" means: kill -9 at any moment loses nothing that a reader was told is saved. `-Doverread.kills=200`
/// makes it longer.
@Tag("durability")
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class KilledPortalTests {
    final int kills;
    final Random random = new Random(20261123);

    @TempDir
    Path temporary;

    /// @param kills unless `overread.kills` says otherwise
    KilledPortalTests(int kills) {
        this.kills = Integer.getInteger("overread.kills", kills);
    }

    /// Where the portal keeps its rows, as settings of its start; none for the database in its data folder.
    abstract List<String> database();

    /// Opens it from outside, while the portal is dead.
    abstract PortalDatabase remains(Path home) throws IOException, SQLException;

    @Test
    void no_acknowledged_verdict_comment_or_signature_in_or_out_of_rounds_is_lost() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        Path home = temporary.resolve("home");
        List<String> arguments = new ArrayList<>(List.of(home.toString()));
        arguments.addAll(database());
        for (int kill = 1; kill <= kills; kill++) {
            acknowledged.addAll(Victim.acknowledged(
                    BusyReaders.class, 20 + random.nextInt(1500), arguments.toArray(String[]::new)));
            Set<String> lost = new TreeSet<>(acknowledged);
            lost.removeAll(saved(home));

            assertThat(lost)
                    .as("lost by kill %d of %d acknowledged", kill, acknowledged.size())
                    .isEmpty();
        }
        System.out.printf(
                "%s: %d kills, %d acknowledgements, 0 lost%n", getClass().getSimpleName(), kills, acknowledged.size());
        assertThat(acknowledged).hasSizeGreaterThan(kills * 10);
    }

    private Set<String> saved(Path home) throws IOException, SQLException {
        try (var database = remains(home)) {
            database.everyTransactionIsWhole();
            Set<String> saved = new HashSet<>(database.column(
                    "select 'verdict ' || reading_id || ' ' || label_code || ' ' || verdict from verdict_entry"));
            saved.addAll(database.column("select 'comment ' || reading_id || ' ' || body from comment_entry"));
            saved.addAll(database.column("select 'signed ' || reading_id from reading_signature"));
            return saved;
        }
    }
}
