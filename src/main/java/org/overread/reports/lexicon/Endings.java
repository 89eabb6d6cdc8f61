package org.overread.reports.lexicon;

import java.util.List;
import java.util.Set;

/// The endings of Russian nouns and adjectives.
///
/// A stemmer sees one word at a time: it takes `гематому` for an adjective and the end of `перелом` for an ending, so
/// that words of one family get different stems. Here the lexicon's word is known to stand in the nominative, so its
/// stem is sure, and what is left of a word of the text need only be an ending. Decision record 0017 has the figures.
final class Endings {
    private static final int SHORTEST_STEM = 3;

    /// The longest first, so that the first that fits is cut.
    private static final List<String> NOMINATIVE =
            List.of("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ия", "а", "я", "о", "е", "ы", "и", "ь", "й");

    private static final Set<String> ALL = Set.of(
            "", "а", "я", "у", "ю", "ы", "и", "е", "о", "ь", "й", "ой", "ей", "ою", "ею", "ом", "ем", "ам", "ям", "ами",
            "ями", "ах", "ях", "ов", "ев", "ий", "ия", "ию", "ии", "ие", "ием", "иям", "иями", "иях", "ый", "ая", "яя",
            "ое", "ее", "ые", "ого", "его", "ому", "ему", "ым", "им", "ых", "их", "ую", "юю", "ыми", "ими", "ью");

    private static final int LONGEST = 4;

    private Endings() {}

    /// The stem of a word in the nominative.
    static String stem(String nominative) {
        for (String ending : NOMINATIVE) {
            if (nominative.endsWith(ending) && nominative.length() - ending.length() >= SHORTEST_STEM) {
                return nominative.substring(0, nominative.length() - ending.length());
            }
        }
        return nominative;
    }

    static boolean isEnding(String rest) {
        return ALL.contains(rest);
    }

    /// The word without the longest ending that it may have, in whatever case it stands.
    static String strip(String word) {
        for (int length = LONGEST; length > 0; length--) {
            int cut = word.length() - length;
            if (cut >= SHORTEST_STEM && ALL.contains(word.substring(cut))) {
                return word.substring(0, cut);
            }
        }
        return word;
    }
}
