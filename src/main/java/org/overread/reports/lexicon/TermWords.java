package org.overread.reports.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overread.reports.text.Token;
import org.overread.reports.text.Tokens;

/// Reads how a term is written: `word` in any inflection, `word*` with any ending, `"word"` exactly, `a/b` either,
/// `...` up to three words between. Words joined by a hyphen are words of their own, as in a report.
record TermWords(List<Term.Word> words, Optional<LexiconProblem.Kind> problem) {
    private static final String GAP = "...";

    static TermWords of(String written) {
        List<Term.Word> words = new ArrayList<>();
        int gaps = 0;
        for (String part : written.replace(GAP, " " + GAP + " ").strip().split("\\s+", -1)) {
            if (part.equals(GAP)) {
                gaps++;
                words.add(Term.Word.GAP);
            } else {
                Optional<LexiconProblem.Kind> problem = add(part, words);
                if (problem.isPresent()) {
                    return new TermWords(List.of(), problem);
                }
            }
        }
        if (gaps > TermSearch.GAPS) {
            return new TermWords(List.of(), Optional.of(LexiconProblem.Kind.TOO_MANY_GAPS));
        }
        boolean open = words.getFirst().isGap() || words.getLast().isGap();
        return new TermWords(words, open ? Optional.of(LexiconProblem.Kind.GAP_AT_END) : Optional.empty());
    }

    private static Optional<LexiconProblem.Kind> add(String part, List<Term.Word> words) {
        if (part.equals("?")) {
            words.add(new Term.Word(List.of(new Term.Form(Term.Match.EXACT, "?"))));
            return Optional.empty();
        }
        if (!part.contains("/")) {
            return hyphenated(part, words);
        }
        List<Term.Form> forms = new ArrayList<>();
        for (String alternative : part.split("/", -1)) {
            List<Term.Word> one = new ArrayList<>();
            if (hyphenated(alternative, one).isPresent() || one.size() != 1) {
                return Optional.of(LexiconProblem.Kind.BAD_WORD);
            }
            forms.addAll(one.getFirst().forms());
        }
        words.add(new Term.Word(forms));
        return Optional.empty();
    }

    private static Optional<LexiconProblem.Kind> hyphenated(String part, List<Term.Word> words) {
        boolean quoted = part.length() > 2 && part.startsWith("\"") && part.endsWith("\"");
        boolean open = part.length() > 1 && part.endsWith("*");
        String bare =
                quoted ? part.substring(1, part.length() - 1) : open ? part.substring(0, part.length() - 1) : part;
        List<Token> tokens =
                Tokens.of(bare).stream().filter(token -> !token.is('-')).toList();
        if (tokens.isEmpty() || !tokens.stream().allMatch(token -> token.isWord() || token.isNumber())) {
            return Optional.of(LexiconProblem.Kind.BAD_WORD);
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean last = i == tokens.size() - 1;
            words.add(new Term.Word(List.of(new Term.Form(match(quoted, open && last, token), token.text()))));
        }
        return Optional.empty();
    }

    /// Words of two letters, and English ones of three, have no endings to cut.
    private static Term.Match match(boolean quoted, boolean open, Token token) {
        if (open) {
            return Term.Match.BEGINNING;
        }
        int shortest = LookAlikes.isCyrillic(token.text().charAt(0)) ? 3 : 4;
        boolean fixed = quoted || token.isNumber() || token.text().length() < shortest;
        return fixed ? Term.Match.EXACT : Term.Match.INFLECTED;
    }
}
