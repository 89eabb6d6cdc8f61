package org.overread.reports.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;

/// Reads a lexicon and names every error with its line; `docs/lexicon.md` describes the format.
final class LexiconParser {
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_LINES = 20_000;

    private final LabelSet labels;
    private final List<LexiconProblem> problems = new ArrayList<>();
    private final List<LexiconEntry> entries = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private Optional<TermKind> kind = Optional.empty();
    private Optional<LabelCode> label = Optional.empty();
    private boolean badHeading;

    LexiconParser(LabelSet labels) {
        this.labels = labels;
    }

    List<LexiconEntry> parse(String text) throws LexiconRefused {
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            throw new LexiconRefused(List.of(
                    new LexiconProblem(MOST_LINES, LexiconProblem.Kind.TOO_LONG, String.valueOf(lines.size()))));
        }
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i));
        }
        Set<TermKind> missing = EnumSet.of(TermKind.BLOOD, TermKind.FINDING, TermKind.DENIES);
        entries.forEach(entry -> missing.remove(entry.kind()));
        missing.forEach(absent -> problem(0, LexiconProblem.Kind.KIND_WITHOUT_TERMS, absent.keyword()));
        if (!problems.isEmpty()) {
            throw new LexiconRefused(problems);
        }
        return entries;
    }

    private void line(int number, String raw) {
        int comment = raw.indexOf('#');
        String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
        if (raw.length() > LONGEST_LINE) {
            problem(number, LexiconProblem.Kind.TOO_LONG, raw.substring(0, 40));
        } else if (line.startsWith("[") && line.endsWith("]")) {
            heading(number, line.substring(1, line.length() - 1).strip());
        } else if (!line.isEmpty()) {
            entry(number, line);
        }
    }

    private void heading(int number, String heading) {
        kind = TermKind.of(heading);
        label = Optional.empty();
        if (kind.isEmpty()) {
            int space = heading.lastIndexOf(' ');
            kind = space < 0
                    ? Optional.empty()
                    : TermKind.of(heading.substring(0, space)).filter(TermKind::isLabelled);
            label = kind.flatMap(known -> label(number, heading.substring(space + 1)));
            badHeading = kind.isEmpty() || label.isEmpty();
            if (kind.isEmpty()) {
                problem(number, LexiconProblem.Kind.UNKNOWN_HEADING, heading);
            }
        } else {
            badHeading = kind.get().isLabelled();
            if (badHeading) {
                problem(number, LexiconProblem.Kind.LABEL_MISSING, heading);
            }
        }
    }

    private Optional<LabelCode> label(int number, String word) {
        Optional<LabelCode> known = labels.codes().stream()
                .filter(code -> code.value().equals(word))
                .findFirst();
        if (known.isEmpty()) {
            problem(number, LexiconProblem.Kind.UNKNOWN_LABEL, word);
        }
        return known;
    }

    private void entry(int number, String line) {
        int equals = line.indexOf('=');
        if (badHeading) {
            return;
        }
        if (kind.isEmpty()) {
            problem(number, LexiconProblem.Kind.NO_HEADING, line);
        } else if (equals < 0) {
            problem(number, LexiconProblem.Kind.NO_EQUALS_SIGN, line);
        } else {
            String russian = line.substring(0, equals);
            String english = line.substring(equals + 1);
            if (russian.isBlank() && english.isBlank()) {
                problem(number, LexiconProblem.Kind.NO_TERM, line);
            }
            entries.add(new LexiconEntry(kind.get(), label, number, terms(number, russian), terms(number, english)));
        }
    }

    private List<Term> terms(int number, String side) {
        if (side.isBlank()) {
            return List.of();
        }
        List<Term> terms = new ArrayList<>();
        for (String written : side.split(",", -1)) {
            if (written.isBlank()) {
                problem(number, LexiconProblem.Kind.EMPTY_TERM, side.strip());
            } else {
                term(number, written.strip()).ifPresent(terms::add);
            }
        }
        return terms;
    }

    private Optional<Term> term(int number, String written) {
        Optional<TermKind> under = kind;
        if (under.isEmpty()) {
            return Optional.empty();
        }
        Integer before = seen.putIfAbsent(under.get() + " " + label + " " + written, number);
        if (before != null) {
            problem(number, LexiconProblem.Kind.TWICE, written + " (" + before + ")");
            return Optional.empty();
        }
        TermWords words = TermWords.of(written);
        words.problem().ifPresent(found -> problem(number, found, written));
        return words.problem().isPresent()
                ? Optional.empty()
                : Optional.of(new Term(written, under.get(), label, number, words.words()));
    }

    private void problem(int line, LexiconProblem.Kind what, String detail) {
        problems.add(new LexiconProblem(line, what, detail));
    }
}
