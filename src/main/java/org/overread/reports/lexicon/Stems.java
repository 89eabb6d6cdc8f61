package org.overread.reports.lexicon;

import org.tartarus.snowball.ext.EnglishStemmer;

/// Stems of words: the lexicon's own Russian endings, and Snowball's stemmer for English.
final class Stems {
    private final ThreadLocal<EnglishStemmer> english = ThreadLocal.withInitial(EnglishStemmer::new);

    /// The stem of a word of the lexicon.
    String ofTerm(String word) {
        return isRussian(word) ? Endings.stem(word) : english(word);
    }

    /// The likeliest stem of a word of a text.
    String ofWord(String word) {
        return isRussian(word) ? Endings.strip(word) : english(word);
    }

    static boolean isRussian(String word) {
        return LookAlikes.isCyrillic(word.charAt(0));
    }

    private String english(String word) {
        EnglishStemmer stemmer = english.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
