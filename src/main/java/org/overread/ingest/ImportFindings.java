package org.overread.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.overread.catalog.DatasetId;
import org.overread.ingest.checks.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the imports of a dataset found wrong and what still holds: of the registry and its pairing with folders, the
/// newest finished run's; of a study's own files, also those of the run that added the study, because later runs do
/// not open its files again.
@Component
public class ImportFindings {
    private final JdbcClient jdbc;
    private final ImportProblems problems;

    ImportFindings(JdbcClient jdbc, ImportProblems problems) {
        this.jdbc = jdbc;
        this.problems = problems;
    }

    @Transactional(readOnly = true)
    public List<Problem> of(DatasetId dataset) {
        List<ImportRunId> runs = jdbc.sql("""
                        select id from import_run where dataset_id = :dataset and state <> 'RUNNING'
                        order by started_at desc""")
                .param("dataset", dataset.value())
                .query((row, number) -> new ImportRunId(row.getObject("id", UUID.class)))
                .list();
        Optional<ImportRunId> newest = jdbc.sql("""
                        select id from import_run where dataset_id = :dataset and state = 'DONE'
                        order by started_at desc fetch first 1 row only""")
                .param("dataset", dataset.value())
                .query((row, number) -> new ImportRunId(row.getObject("id", UUID.class)))
                .optional();
        Set<Problem> holding = new LinkedHashSet<>();
        for (ImportRunId run : runs) {
            boolean standing = newest.isPresent() && run.equals(newest.get());
            problems.of(run).stream()
                    .filter(problem -> standing || problem.kind().isOfFiles())
                    .forEach(holding::add);
        }
        return new ArrayList<>(holding);
    }
}
