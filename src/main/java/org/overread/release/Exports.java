package org.overread.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.overread.audit.AuditHead;
import org.overread.catalog.DatasetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The exports in the database.
@Repository
class Exports {
    private final JdbcClient jdbc;

    Exports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Export export) {
        ExportCounts counts = export.counts();
        jdbc.sql("""
                insert into release_export (number, dataset_id, dataset_name, demo, created_at, created_by,
                    registry_values, studies, single_read, agreed, disagreed, readings, audit_seq, audit_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        export.number(),
                        export.dataset().value(),
                        export.datasetName(),
                        export.demo(),
                        export.createdAt().atOffset(ZoneOffset.UTC),
                        export.createdBy(),
                        export.registryValues(),
                        counts.studies(),
                        counts.singleRead(),
                        counts.agreed(),
                        counts.disagreed(),
                        counts.readings(),
                        export.audit().seq(),
                        export.audit().hash())
                .update();
        export.files()
                .forEach(file -> jdbc.sql(
                                "insert into release_export_file (number, name, bytes, sha256) values (?, ?, ?, ?)")
                        .params(export.number(), file.name(), file.bytes(), file.sha256())
                        .update());
    }

    int highest() {
        return jdbc.sql("select coalesce(max(number), 0) from release_export")
                .query(Integer.class)
                .single();
    }

    /// All exports, the newest first.
    List<Export> all() {
        Map<Integer, List<ExportFile>> files = jdbc
                .sql("select number, name, bytes, sha256 from release_export_file order by number, name")
                .query((row, n) -> Map.entry(
                        row.getInt("number"),
                        new ExportFile(row.getString("name"), row.getLong("bytes"), row.getString("sha256"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from release_export order by number desc").query(Exports::export).list().stream()
                .map(export -> export.with(files.getOrDefault(export.number(), List.of())))
                .toList();
    }

    private static Export export(ResultSet row, int n) throws SQLException {
        return new Export(
                row.getInt("number"),
                new DatasetId(row.getObject("dataset_id", UUID.class)),
                row.getString("dataset_name"),
                row.getBoolean("demo"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getBoolean("registry_values"),
                new ExportCounts(
                        row.getInt("studies"),
                        row.getInt("single_read"),
                        row.getInt("agreed"),
                        row.getInt("disagreed"),
                        row.getInt("readings")),
                new AuditHead(row.getLong("audit_seq"), row.getString("audit_hash")),
                List.of());
    }
}
