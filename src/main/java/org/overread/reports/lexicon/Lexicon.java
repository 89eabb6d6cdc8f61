package org.overread.reports.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.overread.labels.LabelSet;

/// The knowledge that reports are read with: checked, immutable, and safe to share between threads.
public final class Lexicon {
    private final String version;
    private final String text;
    private final List<LexiconEntry> entries;
    private final Map<TermKind, Set<String>> plain = new EnumMap<>(TermKind.class);
    private final TermFinder finder;

    private Lexicon(String version, String text, List<LexiconEntry> entries) {
        this.version = version;
        this.text = text;
        this.entries = List.copyOf(entries);
        TermSearch search = new TermSearch();
        // An abbreviation is only known to be one: what it stands for is the term that it begins.
        entries.stream()
                .filter(entry -> entry.kind() != TermKind.ABBREVIATION)
                .flatMap(Lexicon::terms)
                .forEach(search::add);
        this.finder = new TermFinder(search);
        for (TermKind kind : List.of(
                TermKind.ABBREVIATION,
                TermKind.JOINS,
                TermKind.HEADING_INDICATION,
                TermKind.HEADING_DESCRIPTION,
                TermKind.HEADING_CONCLUSION)) {
            plain.put(kind, words(kind));
        }
    }

    /// The lexicon that comes with the software, `reports/lexicon.txt`.
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /// @param name what the version is called; the first eight digits of the text's SHA-256 are put behind it
    /// @throws LexiconRefused naming every line that is wrong
    public static Lexicon parse(String name, String text) throws LexiconRefused {
        return new Lexicon(name + "-" + digest(text), text, new LexiconParser(LabelSet.hemorrhage()).parse(text));
    }

    /// Name and content, such as `standard-1f0c22ab`.
    public String version() {
        return version;
    }

    /// As it was given.
    public String text() {
        return text;
    }

    public List<LexiconEntry> entries() {
        return entries;
    }

    public TermFinder finder() {
        return finder;
    }

    /// Whether a word, as a token gives it, is listed under a kind of plain words: abbreviations, first parts,
    /// headings.
    public boolean lists(TermKind kind, String word) {
        return plain.getOrDefault(kind, Set.of()).contains(word);
    }

    private Set<String> words(TermKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .flatMap(Lexicon::terms)
                .flatMap(Lexicon::spelt)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Each form of a single word; a term of more words as it is written.
    private static Stream<String> spelt(Term term) {
        return term.words().size() == 1
                ? term.words().getFirst().forms().stream().map(Term.Form::text)
                : Stream.of(term.written());
    }

    private static Stream<Term> terms(LexiconEntry entry) {
        return Stream.concat(entry.russian().stream(), entry.english().stream());
    }

    private static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Standard {
        private static final Lexicon LEXICON = read("/reports/lexicon.txt");

        private static Lexicon read(String resource) {
            try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("Missing resource " + resource);
                }
                return parse("standard", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (LexiconRefused e) {
                throw new IllegalStateException(resource + ": " + e.getMessage(), e);
            }
        }
    }
}
