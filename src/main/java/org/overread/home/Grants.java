package org.overread.home;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What the portal's user may do in the embedded database: read and write rows, only append to insert-only tables,
/// only read Flyway's history, and change no table, user or setting.
final class Grants {
    private static final String HISTORY = "flyway_schema_history";
    private final EmbeddedDatabase database;
    private final Set<String> insertOnly;

    Grants(EmbeddedDatabase database, List<InsertOnlyTable> insertOnly) {
        this.database = database;
        this.insertOnly = insertOnly.stream().map(InsertOnlyTable::name).collect(Collectors.toSet());
    }

    /// Sets the rights anew, so that a table that became insert-only loses what was granted before.
    void apply() throws SQLException {
        for (String table : database.tables()) {
            String quoted = '"' + table.replace("\"", "\"\"") + '"';
            database.run("revoke all on " + quoted + " from " + database.portalName());
            database.run("grant " + rights(table.toLowerCase(Locale.ROOT)) + " on " + quoted + " to "
                    + database.portalName());
        }
    }

    private String rights(String table) {
        if (table.equals(HISTORY)) {
            return "select";
        }
        return insertOnly.contains(table) ? "select, insert" : "select, insert, update, delete";
    }
}
