package org.overread.reports.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/// A lexicon has errors; none of it is used.
public final class LexiconRefused extends Exception {
    private final transient List<LexiconProblem> problems;

    public LexiconRefused(List<LexiconProblem> problems) {
        super(problems.stream().map(LexiconProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /// In the order of the lines.
    public List<LexiconProblem> problems() {
        return problems;
    }
}
