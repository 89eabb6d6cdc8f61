package org.overread.review;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every row that was written into a reading, with every column, as one digest: whatever of it is changed, added or
/// taken away gives another one. The same on every database.
@Component
class SealedRows {
    /// Each table with the order of its rows; ours, never a caller's.
    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "verdict_entry", "id",
            "comment_entry", "id",
            "grade_entry", "id",
            "mark_entry", "id",
            "quote_entry", "id",
            "submission", "serial",
            "sealed_verdict", "phase, label_code"));
    private static final Set<String> NOT_CONTENT = Set.of("id", "serial", "reading_id");

    private final JdbcClient jdbc;

    SealedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return SHA-256, lower-case hex
    String digest(ReadingId reading) {
        var digest = new SealDigest();
        TABLES.forEach((table, order) -> jdbc.sql("select * from " + table + " where reading_id = ? order by " + order)
                .param(reading.value())
                .query((RowCallbackHandler) row -> add(digest, table, row)));
        return digest.hex();
    }

    private static void add(SealDigest digest, String table, ResultSet row) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        ResultSetMetaData about = row.getMetaData();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            columns.put(about.getColumnName(column).toLowerCase(Locale.ROOT), text(row, column));
        }
        columns.keySet().removeAll(NOT_CONTENT);
        columns.put("", table);
        columns.forEach(digest::add);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return switch (value) {
            case null -> "null";
            case Timestamp _, OffsetDateTime _ ->
                row.getObject(column, OffsetDateTime.class).toInstant().toString();
            case Number number -> number.toString();
            case Boolean yes -> yes.toString();
            default -> String.valueOf(row.getString(column));
        };
    }
}
