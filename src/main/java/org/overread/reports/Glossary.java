package org.overread.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words of radiology in Russian and English, read from `reports/glossary.txt`: each line is
/// `Russian term = English term`. In the text a word counts when it begins with the line's word less its ending, so
/// that all cases of a Russian word are found.
public final class Glossary {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]{0,40}");
    private static final int LONGEST_TERM = 4;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private Glossary() {}

    /// The glossary that comes with the software.
    public static Glossary standard() {
        return Holder.STANDARD;
    }

    /// A term found in a text.
    ///
    /// @param meaning the counterpart in the other language
    public record Hit(Span span, String meaning) {}

    /// The terms in a text, in its order; of two that begin at one place the longer.
    public List<Hit> in(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Entry found = longest(text, words, at);
            if (found == null) {
                at++;
            } else {
                int last = at + found.stems().size() - 1;
                hits.add(new Hit(new Span(words.get(at).start(), words.get(last).end()), found.meaning()));
                at = last + 1;
            }
        }
        return hits;
    }

    private @Nullable Entry longest(String text, List<Span> words, int at) {
        Entry best = null;
        for (Entry entry : byFirstWord.getOrDefault(key(words.get(at).of(text)), List.of())) {
            boolean longer = best == null || entry.stems().size() > best.stems().size();
            if (longer && matches(entry, text, words, at)) {
                best = entry;
            }
        }
        return best;
    }

    private static boolean matches(Entry entry, String text, List<Span> words, int at) {
        if (at + entry.stems().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < entry.stems().size(); i++) {
            String word = folded(words.get(at + i).of(text));
            String stem = entry.stems().get(i);
            if (!word.startsWith(stem) || word.length() > stem.length() + LONGEST_TERM) {
                return false;
            }
        }
        return true;
    }

    private void add(String term, String meaning) {
        List<String> stems = new ArrayList<>();
        for (String word : term.split(" ", -1)) {
            stems.add(stem(folded(word)));
        }
        byFirstWord.computeIfAbsent(key(term), key -> new ArrayList<>()).add(new Entry(stems, meaning));
    }

    /// A Russian word less its ending; an English one as it is, which finds its plural too.
    private static String stem(String word) {
        boolean russian = word.codePoints().anyMatch(letter -> letter >= 'а' && letter <= 'я');
        return russian && word.length() > 3
                ? word.replaceFirst("(?:ого|ой|ая|ое|ый|ий|ые|ие|ия|ии|[аеийоуыьюя])$", "")
                : word;
    }

    private static String key(String text) {
        String word = folded(text);
        return word.substring(0, Math.min(3, word.length()));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static Glossary read(InputStream in) throws IOException {
        var glossary = new Glossary();
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int sign = line.indexOf('=');
                if (sign > 0 && !line.startsWith("#")) {
                    String russian = line.substring(0, sign).strip();
                    String english = line.substring(sign + 1).strip();
                    glossary.add(russian, english);
                    glossary.add(english, russian);
                }
            }
        }
        return glossary;
    }

    private record Entry(List<String> stems, String meaning) {}

    private static final class Holder {
        private static final Glossary STANDARD = load();

        private static Glossary load() {
            try (InputStream in = Glossary.class.getResourceAsStream("/reports/glossary.txt")) {
                if (in == null) {
                    throw new IllegalStateException("Missing resource reports/glossary.txt");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
