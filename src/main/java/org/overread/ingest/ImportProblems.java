package org.overread.ingest;

import java.util.ArrayList;
import java.util.List;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.checks.Severity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The problem rows of import runs.
@Component
class ImportProblems {
    /// A folder that is wrong altogether does not need a row for each file.
    static final int MOST = 20_000;

    private static final int LONGEST_ARGUMENT = 400;
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ImportProblems(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /// Appends problems behind those that the run has.
    @Transactional
    void add(ImportRunId run, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        int next = jdbc.sql("select coalesce(max(ordinal), 0) + 1 from import_problem where run_id = :run")
                .param("run", run.value())
                .query(Integer.class)
                .single();
        List<Object[]> rows = new ArrayList<>();
        for (Problem problem : problems) {
            int ordinal = next + rows.size();
            if (ordinal > MOST) {
                break;
            }
            rows.add(new Object[] {
                run.value(),
                ordinal,
                problem.kind().name(),
                problem.severity().name(),
                clipped(problem.file(), 1024),
                clipped(problem.cell(), 16),
                JsonMapper.shared()
                        .writeValueAsString(problem.arguments().stream()
                                .map(argument -> clipped(argument, LONGEST_ARGUMENT))
                                .toList())
            });
        }
        batch.batchUpdate(
                "insert into import_problem (run_id, ordinal, kind, severity, file, cell, arguments)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    List<Problem> of(ImportRunId run) {
        return jdbc.sql("select * from import_problem where run_id = :run order by ordinal")
                .param("run", run.value())
                .query((row, number) -> new Problem(
                        ProblemKind.valueOf(row.getString("kind")),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("file"),
                        row.getString("cell"),
                        JsonMapper.shared().readValue(row.getString("arguments"), TEXTS)))
                .list();
    }

    private static String clipped(String text, int limit) {
        String clean = text.replace('\0', '\uFFFD');
        return clean.length() <= limit ? clean : clean.substring(0, limit - 1) + "…";
    }
}
