package org.overread.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.overread.catalog.Claim;
import org.overread.catalog.DatasetOverview;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.checks.Severity;

/// Holds what the README declares against what the catalog holds.
final class ClaimCheck {
    private ClaimCheck() {}

    /// One problem for each figure that was found and differs, in the order of [Claim].
    static List<Problem> differences(DatasetOverview overview) {
        Map<Claim, Integer> found = overview.found();
        List<Problem> differences = new ArrayList<>();
        new TreeMap<>(overview.declared()).forEach((claim, declared) -> {
            Integer counted = found.get(claim);
            if (counted != null && !counted.equals(declared)) {
                differences.add(Problem.in("", ProblemKind.DECLARED_DIFFERS, claim.name(), "" + declared, "" + counted)
                        .as(severity(claim)));
            }
        });
        return differences;
    }

    private static Severity severity(Claim claim) {
        return switch (claim) {
            case STUDIES -> Severity.ERROR;
            case MALE, FEMALE, SEX_UNDECLARED -> Severity.NOTE;
            default -> Severity.WARNING;
        };
    }
}
