package org.overread.reports.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every form that a lexicon's terms are made of, each under a number, and the numbers that a word of a text answers
/// to.
///
/// A word that answers to none is tried again with look-alike letters folded and, when it is long, as a misspelling.
/// What a word answers to is remembered, so that each word is worked out once.
final class Vocabulary {
    private static final int[] NONE = {};
    private static final int REMEMBERED = 50_000;

    private final Stems stems = new Stems();
    private final Map<String, Integer> exact = new HashMap<>();
    private final NavigableMap<String, Integer> inflected = new TreeMap<>();
    private final NavigableMap<String, Integer> beginnings = new TreeMap<>();
    private final Misspellings misspellings = new Misspellings();
    private final Map<String, int[]> words = new ConcurrentHashMap<>();
    private final Map<String, int[]> asSpelt = new ConcurrentHashMap<>();
    private final Map<String, int[]> stumps = new ConcurrentHashMap<>();
    private int size;

    /// Takes up a form of a term and gives its number. All forms are taken up before the first word is asked for.
    int add(Term.Form form) {
        return switch (form.match()) {
            case EXACT -> number(exact, form.text());
            case BEGINNING -> number(beginnings, form.text());
            case INFLECTED -> inflected(form.text());
        };
    }

    private int inflected(String word) {
        String stem = stems.ofTerm(word);
        misspellings.add(stem);
        return number(inflected, stem);
    }

    private int number(Map<String, Integer> forms, String text) {
        return forms.computeIfAbsent(text, key -> size++);
    }

    /// @return the numbers of all forms that the word fits; empty for a word the lexicon does not know
    int[] numbers(String word) {
        return remembered(words, word, this::resolve);
    }

    /// Whether a word fits any form, spelling mistakes and look-alike letters left aside.
    boolean knows(String word) {
        return remembered(asSpelt, word, this::fits).length > 0;
    }

    /// @return the numbers of all inflected and open forms that begin so
    int[] numbersBeginning(String stump) {
        return remembered(stumps, stump, this::beginning);
    }

    private static int[] remembered(Map<String, int[]> memory, String word, Function<String, int[]> work) {
        int[] known = memory.get(word);
        if (known != null) {
            return known;
        }
        int[] numbers = work.apply(word);
        if (memory.size() < REMEMBERED) {
            memory.put(word, numbers);
        }
        return numbers;
    }

    private int[] beginning(String stump) {
        return Stream.of(inflected, beginnings)
                .flatMap(forms -> forms.tailMap(stump, true).entrySet().stream()
                        .takeWhile(form -> form.getKey().startsWith(stump)))
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    private int[] resolve(String word) {
        int[] numbers = fits(word);
        if (numbers.length == 0) {
            numbers = lookAlike(word);
        }
        return numbers.length == 0 ? misspelt(word) : numbers;
    }

    private int[] lookAlike(String word) {
        String cyrillic = LookAlikes.toCyrillic(word);
        int[] numbers = cyrillic.equals(word) ? NONE : fits(cyrillic);
        if (numbers.length > 0) {
            return numbers;
        }
        String latin = LookAlikes.toLatin(word);
        return latin.equals(word) || !LookAlikes.isMixed(word) ? NONE : fits(latin);
    }

    private int[] misspelt(String word) {
        String plain = LookAlikes.isMixed(word) ? LookAlikes.toCyrillic(word) : word;
        return misspellings
                .correct(stems.ofWord(plain))
                .map(inflected::get)
                .map(number -> new int[] {number})
                .orElse(NONE);
    }

    private int[] fits(String word) {
        List<Integer> found = new ArrayList<>();
        take(exact, word, found);
        for (int length = 1; length <= word.length(); length++) {
            String beginning = word.substring(0, length);
            take(beginnings, beginning, found);
            if (Endings.isEnding(word.substring(length))) {
                take(inflected, beginning, found);
            }
        }
        if (!Stems.isRussian(word)) {
            take(inflected, stems.ofWord(word), found);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void take(Map<String, Integer> forms, String text, List<Integer> found) {
        Integer number = forms.get(text);
        if (number != null && !found.contains(number)) {
            found.add(number);
        }
    }
}
