package org.overread.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
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
class KilledPortalTest {
    private static final int KILLS = Integer.getInteger("overread.kills", 20);
    private final Random random = new Random(20261123);

    @TempDir
    private Path temporary;

    @Test
    void no_acknowledged_verdict_comment_or_signature_in_or_out_of_rounds_is_lost_on_the_embedded_database()
            throws Exception {
        Set<String> acknowledged = new HashSet<>();
        Path home = temporary.resolve("home");
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(Victim.acknowledged(BusyReaders.class, 20 + random.nextInt(1500), home.toString()));
            Set<String> lost = new TreeSet<>(acknowledged);
            lost.removeAll(saved(home));

            assertThat(lost)
                    .as("lost by kill %d of %d acknowledged", kill, acknowledged.size())
                    .isEmpty();
        }
        System.out.printf("Durability: %d kills, %d acknowledgements, 0 lost%n", KILLS, acknowledged.size());
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * 10);
    }

    @Test
    void the_same_kills_lose_rows_where_the_database_is_opened_carelessly() throws Exception {
        Path file = temporary.resolve("careless");
        int lost = 0;
        int all = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> acknowledged = Victim.acknowledged(
                    CarelessWriter.class, 20 + random.nextInt(1500), file.toString(), Long.toString(kill * 1_000_000L));
            Set<String> rows = new HashSet<>();
            try (var connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "")) {
                collect(connection, "select 'row ' || id from decision", rows);
            }
            all += acknowledged.size();
            lost += (int)
                    acknowledged.stream().filter(row -> !rows.contains(row)).count();
        }
        System.out.printf("Control: %d kills, %d acknowledgements, %d lost%n", KILLS, all, lost);
        assertThat(lost).as("or the experiment proves nothing").isPositive();
    }

    /// What is in the file, opened from outside the application as its owner.
    private static Set<String> saved(Path home) throws IOException, SQLException {
        var keys = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("database/keys"))) {
            keys.load(in);
        }
        Set<String> saved = new HashSet<>();
        String url = "jdbc:h2:file:" + home.resolve("database/overread") + ";WRITE_DELAY=0;IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "OWNER", keys.getProperty("owner"))) {
            collect(
                    connection,
                    "select 'verdict ' || reading_id || ' ' || label_code || ' ' || verdict from verdict_entry",
                    saved);
            collect(connection, "select 'comment ' || reading_id || ' ' || body from comment_entry", saved);
            collect(connection, "select 'signed ' || reading_id from reading_signature", saved);
            everyTransactionIsWhole(connection);
        }
        return saved;
    }

    /// An act and its trace are one transaction, so a kill keeps both or neither.
    private static void everyTransactionIsWhole(Connection connection) throws SQLException {
        Set<String> figures = new TreeSet<>();
        collect(connection, "select 'rows ' || count(*) from audit_entry", figures);
        collect(connection, "select 'rows ' || coalesce(max(seq), 0) from audit_entry", figures);
        collect(connection, "select 'rows ' || seq from audit_head", figures);
        collect(connection, "select 'answers ' || count(*) from verdict_entry", figures);
        collect(
                connection,
                "select 'answers ' || count(*) from audit_entry where action = 'reading.answered'",
                figures);
        collect(connection, "select 'signatures ' || count(*) from reading_signature", figures);
        collect(
                connection,
                "select 'signatures ' || count(*) from audit_entry where action = 'reading.signed'",
                figures);
        assertThat(figures)
                .as("each figure is one number, counted in different tables")
                .hasSize(3);
    }

    private static void collect(Connection connection, String query, Set<String> into) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                into.add(rows.getString(1));
            }
        }
    }
}
