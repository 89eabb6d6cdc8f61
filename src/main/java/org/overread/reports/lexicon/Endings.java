package org.overread.reports.lexicon;

import java.util.Set;

/// The endings of Russian nouns and adjectives.
///
/// A stemmer sees one word at a time and takes `гематому` for an adjective, so its stem is not that of `гематома`. Here
/// the
/// stem is known, and what is left of the word need only be an ending.
final class Endings {
    private static final Set<String> RUSSIAN = Set.of(
            "а", "я", "у", "ю", "ы", "и", "е", "о", "ь", "й", "ой", "ей", "ою", "ею", "ом", "ем", "ам", "ям", "ами",
            "ями", "ах", "ях", "ов", "ев", "ий", "ия", "ию", "ии", "ие", "ием", "иям", "иями", "иях", "ый", "ая", "яя",
            "ое", "ее", "ые", "ого", "его", "ому", "ему", "ым", "им", "ых", "их", "ую", "юю", "ыми", "ими", "ью");

    private Endings() {}

    static boolean isRussian(String ending) {
        return RUSSIAN.contains(ending);
    }
}
