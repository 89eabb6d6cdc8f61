package org.overread.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.overread.catalog.Claim;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.registry.Mapping;

/// What the portal understands of a dataset folder, before anything is written.
///
/// @param sheets names of the registry's sheets
/// @param declared what the README claims
/// @param found the same figures over the rows that have a folder
/// @param problems seen so far; files are looked into only by the import itself
public record ImportPlan(
        Path folder,
        List<String> sheets,
        Mapping mapping,
        List<PlannedColumn> columns,
        PlannedCounts counts,
        Map<Claim, Integer> declared,
        Map<Claim, Integer> found,
        List<Problem> problems) {
    public ImportPlan {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        declared = Map.copyOf(declared);
        found = Map.copyOf(found);
        problems = List.copyOf(problems);
    }
}
