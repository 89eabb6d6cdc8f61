package org.overread.contradictions.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;

/// What the import found in the files, and the imaging room in the stacks, carried on as contradictions: neither is
/// looked for twice.
public final class FileRules {
    private FileRules() {}

    static void check(StudyCase study, Consumer<Disagreement> found) {
        study.problems().stream()
                .flatMap(problem -> carriedOn(problem).stream())
                .forEach(found);
        Arrays.stream(ContradictionKind.values())
                .filter(kind -> kind.family() == Family.GEOMETRY)
                .filter(kind -> kind != ContradictionKind.UNREADABLE_SLICES || !lacksFiles(study))
                .flatMap(kind -> geometry(kind, study.remarks()).stream())
                .forEach(found);
    }

    /// @return empty for what concerns the import alone, such as files that are no images
    public static Optional<Disagreement> carriedOn(Problem problem) {
        return ContradictionKind.of(problem.kind()).map(kind -> {
            String subject = Stream.of(problem.file(), problem.cell(), first(problem))
                    .filter(text -> !text.isEmpty())
                    .reduce((one, other) -> one + " " + other)
                    .orElse("");
            return new Disagreement(
                    kind, problem.severity(), Optional.empty(), subject, sides(kind, problem), problem.arguments(), 1);
        });
    }

    private static List<Side> sides(ContradictionKind kind, Problem problem) {
        List<String> told = problem.arguments();
        return switch (kind) {
            case AGE_DIFFERS, SEX_DIFFERS ->
                List.of(
                        new Side(Source.REGISTRY, told.getFirst(), problem.cell()),
                        new Side(Source.HEADER, told.get(1), problem.file()));
            case DECLARED_DIFFERS ->
                List.of(new Side(Source.README, told.get(1), ""), new Side(Source.REGISTRY, told.get(2), ""));
            case DATE_OUTSIDE_PERIOD ->
                List.of(
                        new Side(Source.HEADER, told.getFirst(), problem.file()),
                        new Side(Source.README, told.get(1) + " – " + told.get(2), ""));
            default -> {
                Source inFiles = kind.family() == Family.PRIVACY ? Source.HEADER : Source.FOLDER;
                Source source = problem.cell().isEmpty() ? inFiles : Source.REGISTRY;
                yield List.of(new Side(source, first(problem), (problem.file() + " " + problem.cell()).strip()));
            }
        };
    }

    /// Whether the import has told already that files of the study cannot be read.
    private static boolean lacksFiles(StudyCase study) {
        return study.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.UNREADABLE_FILE);
    }

    private static String first(Problem problem) {
        return problem.arguments().isEmpty() ? "" : problem.arguments().getFirst();
    }

    /// One for each kind: series of one study are scanned together, and tilt or lack slices together.
    private static Optional<Disagreement> geometry(ContradictionKind kind, List<StackRemark> remarks) {
        List<StackRemark> same = remarks.stream()
                .filter(remark -> remark.code().equals(kind.name()))
                .toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        List<Side> sides = same.stream()
                .map(remark -> new Side(Source.IMAGES, remark.description(), remark.series()))
                .toList();
        List<String> figures =
                same.getFirst().values().stream().map(String::valueOf).toList();
        return Optional.of(new Disagreement(kind, kind.severity(), Optional.empty(), "", sides, figures, 1));
    }
}
