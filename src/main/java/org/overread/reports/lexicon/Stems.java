package org.overread.reports.lexicon;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/// Cuts the endings off a word: Snowball's Russian and English stemmers, chosen by the word's letters.
final class Stems {
    private final ThreadLocal<SnowballStemmer> russian = ThreadLocal.withInitial(RussianStemmer::new);
    private final ThreadLocal<SnowballStemmer> english = ThreadLocal.withInitial(EnglishStemmer::new);

    String of(String word) {
        SnowballStemmer stemmer = LookAlikes.isCyrillic(word.charAt(0)) ? russian.get() : english.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
