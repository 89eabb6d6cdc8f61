package org.overread.ingest.checks;

import java.util.List;

/// Something wrong with a dataset folder, and where.
///
/// @param file relative to the dataset's folder; empty when it concerns all of it
/// @param cell such as `C17`; empty when it concerns no cell
/// @param arguments what the kind's text is filled with. From files, hence hostile: shown as text only
public record Problem(ProblemKind kind, Severity severity, String file, String cell, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// Concerns a file, folder or the whole.
    public static Problem in(String file, ProblemKind kind, String... arguments) {
        return new Problem(kind, kind.severity(), file, "", List.of(arguments));
    }

    /// Concerns a cell of the registry.
    public static Problem at(String file, String cell, ProblemKind kind, String... arguments) {
        return new Problem(kind, kind.severity(), file, cell, List.of(arguments));
    }

    public Problem as(Severity other) {
        return new Problem(kind, other, file, cell, arguments);
    }
}
