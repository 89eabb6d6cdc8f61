package org.overread.reports.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.overread.reports.text.Token;

/// Finds the lexicon's terms in the tokens of one sentence. Hyphens are looked through, and so are the stroke behind a
/// single letter ("м/тканей", "s/p") and the full stop of an abbreviation; other marks end a term. Of terms within each
/// other the longest counts: `без динамики` is no `без`.
public final class TermFinder {
    private static final int SHORTEST_STUMP = 4;

    private final TermSearch search;

    TermFinder(TermSearch search) {
        this.search = search;
    }

    /// Whether a word of a text, as a token gives it, belongs to any term.
    public boolean knows(String word) {
        return search.numbers(word).length > 0;
    }

    /// Whether a word is the beginning of a longer one that belongs to a term, as an abbreviation is.
    public boolean knowsAsStump(String word) {
        return word.length() >= SHORTEST_STUMP
                && (!search.knows(word) || isCutAdjective(word))
                && search.numbersBeginning(word).length > 0;
    }

    /// "Подкожн", "субдуральн": no whole word ends on н behind a consonant.
    private static boolean isCutAdjective(String word) {
        int last = word.length() - 1;
        return word.charAt(last) == 'н' && "бвгджзклмнпрстфхцчшщь".indexOf(word.charAt(last - 1)) >= 0;
    }

    /// @return in the order of their first words
    public List<FoundTerm> find(List<Token> tokens) {
        List<Integer> places = new ArrayList<>();
        List<int @Nullable []> row = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).is('-') && !tokens.get(i).isLineEnd() && !shortens(tokens, i)) {
                places.add(i);
                row.add(numbers(tokens, i));
            }
        }
        List<FoundTerm> found = new ArrayList<>();
        for (TermSearch.Match match : search.find(row)) {
            List<Integer> positions =
                    match.positions().stream().map(places::get).toList();
            found.add(new FoundTerm(match.term(), positions, isAsWritten(match.term(), positions, tokens)));
        }
        return longest(found);
    }

    /// Within a sentence only an abbreviation has a full stop.
    private static boolean shortens(List<Token> tokens, int index) {
        if (index == 0 || !tokens.get(index - 1).isWord()) {
            return false;
        }
        boolean letter = tokens.get(index - 1).text().length() == 1;
        return tokens.get(index).is('/') && letter || tokens.get(index).is('.') && index + 1 < tokens.size();
    }

    private int @Nullable [] numbers(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (!token.isWord()) {
            return token.isNumber() || token.is('?') ? search.numbers(token.text()) : null;
        }
        int[] numbers = search.numbers(token.text());
        boolean stump = numbers.length == 0
                && token.text().length() >= SHORTEST_STUMP
                && index + 1 < tokens.size()
                && tokens.get(index + 1).is('.')
                && tokens.get(index + 1).start() == token.end();
        return stump ? search.numbersBeginning(token.text()) : numbers;
    }

    private static final int SHORTEST_NOMINATIVE = 5;

    private static boolean isAsWritten(Term term, List<Integer> positions, List<Token> tokens) {
        int position = 0;
        for (Term.Word word : term.words()) {
            if (word.isGap()) {
                continue;
            }
            String here = tokens.get(positions.get(position++)).text();
            for (Term.Form form : word.forms()) {
                if (form.match() == Term.Match.INFLECTED && here.length() >= SHORTEST_NOMINATIVE) {
                    return word.forms().stream().anyMatch(one -> one.text().equals(here));
                }
            }
        }
        return false;
    }

    private static List<FoundTerm> longest(List<FoundTerm> found) {
        found.sort(Comparator.comparingInt((FoundTerm term) -> -term.positions().size()));
        Map<Integer, List<FoundTerm>> at = new HashMap<>();
        List<FoundTerm> kept = new ArrayList<>();
        for (FoundTerm one : found) {
            if (!isReplaced(one, at.getOrDefault(one.first(), List.of()))) {
                kept.add(one);
                for (int position : one.positions()) {
                    at.computeIfAbsent(position, key -> new ArrayList<>()).add(one);
                }
            }
        }
        kept.sort(Comparator.comparingInt(FoundTerm::first));
        return kept;
    }

    private static boolean isReplaced(FoundTerm one, List<FoundTerm> others) {
        for (FoundTerm other : others) {
            if (other.replaces(one)) {
                return true;
            }
        }
        return false;
    }
}
