package org.overread.reports.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds all terms in a row of words at once: a tree of the terms' words, walked from each word of the row. A term has
/// at most [#GAPS] gaps of at most [#GAP_WORDS] words, so a walk is bounded and the whole search linear.
final class TermSearch {
    static final int GAPS = 2;
    static final int GAP_WORDS = 3;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Node root = new Node();

    /// Takes up a term. All terms are taken up before the first search.
    void add(Term term) {
        plant(root, term, 0);
    }

    private void plant(Node node, Term term, int index) {
        if (index == term.words().size()) {
            node.terms.add(term);
            return;
        }
        Term.Word word = term.words().get(index);
        if (word.isGap()) {
            if (node.gap == null) {
                node.gap = new Node();
            }
            plant(node.gap, term, index + 1);
            return;
        }
        for (Term.Form form : word.forms()) {
            plant(node.next.computeIfAbsent(vocabulary.add(form), key -> new Node()), term, index + 1);
        }
    }

    /// Whether a word fits any form as it is spelt.
    boolean knows(String word) {
        return vocabulary.knows(word);
    }

    int[] numbers(String word) {
        return vocabulary.numbers(word);
    }

    /// The numbers of every inflected or open form that begins with a cut-off word, such as `геморраг.`
    int[] numbersBeginning(String stump) {
        return vocabulary.numbersBeginning(stump);
    }

    /// @param words for each word of the row the numbers it answers to; `null` for a mark that no term reaches across
    List<Match> find(List<int @Nullable []> words) {
        List<Match> found = new ArrayList<>();
        Walk walk = new Walk(words, found);
        for (int first = 0; first < words.size(); first++) {
            walk.from(root, first, 0);
        }
        return found;
    }

    /// A term found.
    ///
    /// @param positions of its words in the row, ascending, gaps left out
    record Match(Term term, List<Integer> positions) {}

    private static final class Walk {
        private final List<int @Nullable []> words;
        private final List<Match> found;
        private final int[] path = new int[32];

        Walk(List<int @Nullable []> words, List<Match> found) {
            this.words = words;
            this.found = found;
        }

        void from(Node node, int at, int depth) {
            for (Term term : node.terms) {
                found.add(new Match(term, Arrays.stream(path, 0, depth).boxed().toList()));
            }
            if (at < words.size()) {
                step(node, at, depth);
            }
            if (node.gap != null) {
                gap(node.gap, at, depth);
            }
        }

        private void step(Node node, int at, int depth) {
            int[] numbers = words.get(at);
            if (numbers == null || depth == path.length || node.next.isEmpty()) {
                return;
            }
            for (int number : numbers) {
                Node next = node.next.get(number);
                if (next != null) {
                    path[depth] = at;
                    from(next, at + 1, depth + 1);
                }
            }
        }

        private void gap(Node node, int at, int depth) {
            for (int skipped = 0; skipped <= GAP_WORDS && at + skipped < words.size(); skipped++) {
                if (words.get(at + skipped) == null) {
                    return;
                }
                step(node, at + skipped, depth);
            }
        }
    }

    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
        private final List<Term> terms = new ArrayList<>();
        private @Nullable Node gap;
    }
}
