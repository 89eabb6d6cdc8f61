package org.overread.home;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The H2 database inside the data folder, held open by its owner for the portal's whole life.
///
/// H2 acknowledges a commit before it is in the file unless WRITE_DELAY is 0, and kill -9 then loses it. The setting
/// is in force only while it is named by the connection that opens the file, and only an administrator may name it:
/// hence this owner's connection comes first and goes last, and the pool's user is without rights over settings.
final class EmbeddedDatabase implements AutoCloseable {
    private static final String OWNER = "OWNER";
    private static final String PORTAL = "PORTAL";

    private final Path file;
    private final DatabaseKeys keys;
    private final Connection owner;
    private final WriterSeat seat;

    EmbeddedDatabase(DataFolder folder, WriterSeat seat) {
        this.seat = seat;
        Path place = folder.folder("database");
        file = place.resolve("overread");
        keys = DatabaseKeys.in(place);
        try {
            owner = DriverManager.getConnection(base() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", OWNER, keys.owner());
            run("create user if not exists " + PORTAL + " password '" + keys.portal() + "'");
        } catch (SQLException e) {
            throw new DatabaseUnreadable(file.resolveSibling("overread.mv.db"), e);
        }
    }

    /// The plain file, although an interrupt of a thread that reads or writes in it closes it for all threads: through
    /// H2's asynchronous file, kill -9 lost acknowledged commits.
    private String base() {
        return "jdbc:h2:file:" + file.toString().replace(";", "\\;");
    }

    /// Where connections of this process join the open database; LOCK_TIMEOUT is in milliseconds.
    String url() {
        return base() + ";LOCK_TIMEOUT=10000";
    }

    String ownerName() {
        return OWNER;
    }

    String ownerPassword() {
        return keys.owner();
    }

    String portalName() {
        return PORTAL;
    }

    String portalPassword() {
        return keys.portal();
    }

    /// Every WRITE_DELAY that the database knows of, in milliseconds; durable only if all are 0.
    List<String> writeDelays() throws SQLException {
        return values("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'");
    }

    /// Brings everything committed so far through the operating system's cache to the disk.
    void sync() throws SQLException {
        // It writes all tables, so nobody may be in the middle of a transaction.
        seat.take();
        try {
            run("checkpoint sync");
        } finally {
            seat.leave();
        }
    }

    /// Names of all tables of the portal.
    List<String> tables() throws SQLException {
        return values(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by table_name");
    }

    /// Does one thing as the owner. One at a time: a connection is not for several threads.
    synchronized void run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private synchronized List<String> values(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
