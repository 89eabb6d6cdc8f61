package org.overread.reports.lexicon;

/// Letters of two alphabets that look the same, such as the A in CAK.
final class LookAlikes {
    private static final String LATIN = "acekmhoptxyb";
    private static final String CYRILLIC = "асекмнортхув";

    private LookAlikes() {}

    static boolean isCyrillic(char letter) {
        return letter >= 'а' && letter <= 'я' || letter == 'ё';
    }

    /// Whether letters of both alphabets stand in one word.
    static boolean isMixed(String word) {
        boolean cyrillic = false;
        boolean latin = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            cyrillic |= isCyrillic(c);
            latin |= c >= 'a' && c <= 'z';
        }
        return cyrillic && latin;
    }

    /// The word with every letter that has a Cyrillic twin as that twin.
    static String toCyrillic(String word) {
        return replace(word, LATIN, CYRILLIC);
    }

    static String toLatin(String word) {
        return replace(word, CYRILLIC, LATIN);
    }

    private static String replace(String word, String from, String to) {
        StringBuilder replaced = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int twin = from.indexOf(word.charAt(i));
            replaced.append(twin < 0 ? word.charAt(i) : to.charAt(twin));
        }
        return replaced.toString();
    }
}
