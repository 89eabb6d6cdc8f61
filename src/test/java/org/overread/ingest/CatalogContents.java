package org.overread.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the catalog holds, to tell whether anything changed.
record CatalogContents(JdbcClient jdbc) {
    /// Every row of the catalog, as text, by table.
    Map<String, String> byTable() {
        Map<String, String> contents = new TreeMap<>();
        for (String table : List.of(
                "dataset",
                "dataset_claim",
                "study",
                "study_label",
                "registry_cell",
                "report_part",
                "series",
                "slice")) {
            contents.put(
                    table,
                    jdbc.sql("select * from " + table).query().listOfRows().stream()
                            .map(row -> new TreeMap<>(row).toString().replaceAll("clob\\d+|CLOB\\d+", ""))
                            .sorted()
                            .toList()
                            .toString());
        }
        return contents;
    }
}
