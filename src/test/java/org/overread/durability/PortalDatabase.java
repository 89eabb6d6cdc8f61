package org.overread.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/// What is in a portal's database, seen from outside the portal and at one moment.
public final class PortalDatabase implements AutoCloseable {
    private final Connection connection;

    private PortalDatabase(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        // A server may still be committing what a portal that is dead by now had sent.
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /// The embedded one of a portal that does not run, opened as its owner.
    public static PortalDatabase in(Path home) throws IOException, SQLException {
        var keys = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("database/keys"))) {
            keys.load(in);
        }
        String url = "jdbc:h2:file:" + home.resolve("database/overread") + ";WRITE_DELAY=0;IFEXISTS=TRUE";
        return new PortalDatabase(DriverManager.getConnection(url, "OWNER", keys.getProperty("owner")));
    }

    /// One on a server.
    public static PortalDatabase at(String url) throws SQLException {
        return new PortalDatabase(DriverManager.getConnection(url));
    }

    /// The first column of all rows.
    public List<String> column(String query) throws SQLException {
        List<String> column = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }

    /// An act and its trace are one transaction, so a kill keeps both or neither.
    public void everyTransactionIsWhole() throws SQLException {
        Set<String> figures = new HashSet<>();
        for (String query : List.of(
                "select 'rows ' || count(*) from audit_entry",
                "select 'rows ' || coalesce(max(seq), 0) from audit_entry",
                "select 'rows ' || seq from audit_head",
                "select 'answers ' || count(*) from verdict_entry",
                "select 'answers ' || count(*) from audit_entry where action = 'reading.answered'",
                "select 'signatures ' || count(*) from reading_signature",
                "select 'signatures ' || count(*) from reading where state = 'SIGNED'",
                "select 'signatures ' || count(*) from audit_entry where action = 'reading.signed'")) {
            figures.addAll(column(query));
        }
        assertThat(figures)
                .as("each figure is one number, counted in different tables")
                .hasSize(3);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
