package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.overread.reports.SectionKind;
import org.overread.reports.Span;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;
import org.overread.reports.text.Token;

/// One sentence with the terms found in it, cut into segments at commas, colons, brackets and dashes.
final class Passage {
    private static final List<String> OR = List.of("или", "либо", "or");
    private static final List<String> PREPOSITIONS = List.of("в", "во", "под", "над", "на", "in", "into", "under");
    private static final List<String> PARTICIPLES = List.of(
            "вшая", "вший", "вшее", "вшие", "вшей", "вшего", "вших", "вшаяся", "вшийся", "вшееся", "вшиеся", "вшейся",
            "вшегося", "вшихся", "имая", "имый", "имое", "имые", "имой", "имых", "нная", "нный", "нное", "нные", "нной",
            "нного", "нных");
    private static final List<String> INSERTED = List.of(
            "который",
            "которая",
            "которое",
            "которые",
            "которой",
            "которых",
            "present",
            "seen",
            "noted",
            "described",
            "visible",
            "identified",
            "reported",
            "demonstrated",
            "evident",
            "which",
            "that");
    private static final List<String> THAT = List.of("что", "чтобы", "that");
    private static final int FARTHEST_ALTERNATIVE = 6;

    private final List<Token> tokens;
    private final List<FoundTerm> terms;
    private final SectionKind section;
    private final boolean underOutside;
    private final int[] segments;
    private final int[] beginnings;
    private final Map<TermKind, List<FoundTerm>> byKind = new EnumMap<>(TermKind.class);

    Passage(List<Token> tokens, List<FoundTerm> terms, SectionKind section, boolean underOutside) {
        this.underOutside = underOutside;
        this.tokens = List.copyOf(tokens);
        this.terms = terms.stream().filter(term -> isOfNow(term, tokens)).toList();
        this.section = section;
        this.segments = segments(tokens);
        this.beginnings = beginnings(segments);
        this.terms.forEach(term ->
                byKind.computeIfAbsent(term.kind(), kind -> new ArrayList<>()).add(term));
    }

    private static int[] segments(List<Token> tokens) {
        int[] segments = new int[tokens.size()];
        int segment = 0;
        for (int i = 0; i < segments.length; i++) {
            if (isBoundary(tokens, i)) {
                segment++;
            }
            segments[i] = segment;
        }
        return segments;
    }

    private static int[] beginnings(int[] segments) {
        int[] beginnings = new int[segments.length == 0 ? 0 : segments[segments.length - 1] + 1];
        for (int i = segments.length - 1; i >= 0; i--) {
            beginnings[segments[i]] = i;
        }
        return beginnings;
    }

    /// "Определявшаяся", "выявленная" say nothing of what is seen now.
    private static boolean isOfNow(FoundTerm term, List<Token> tokens) {
        String word = tokens.get(term.first()).text();
        return term.kind() != TermKind.SEEN || !word.contains("вш") && !word.contains("нн");
    }

    private static boolean isBoundary(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean mark = token.is(',') || token.is(':') || token.is('(') || token.is(')') || token.is(';');
        boolean dash = token.is('-')
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).end() < token.start()
                && token.end() < tokens.get(i + 1).start();
        return mark || dash;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<FoundTerm> terms() {
        return terms;
    }

    Stream<FoundTerm> terms(TermKind kind) {
        return byKind.getOrDefault(kind, List.of()).stream();
    }

    boolean has(TermKind kind) {
        return byKind.containsKey(kind);
    }

    boolean has(TermKind kind, Predicate<FoundTerm> where) {
        for (FoundTerm term : byKind.getOrDefault(kind, List.of())) {
            if (where.test(term)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it stands under a heading of a part outside the skull, such as "Face:".
    boolean isUnderOutside() {
        return underOutside;
    }

    SectionKind section() {
        return section;
    }

    int segment(int token) {
        return segments[token];
    }

    int lastSegment() {
        return segments.length == 0 ? 0 : segments[segments.length - 1];
    }

    int size() {
        return tokens.size();
    }

    /// Whether no word of its segment stands behind a term.
    boolean endsSegment(FoundTerm term) {
        for (int i = term.last() + 1; i < tokens.size() && segments[i] == segments[term.last()]; i++) {
            if (tokens.get(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /// Whether its segment holds a term and no other word.
    boolean standsAlone(FoundTerm term) {
        return endsSegment(term) && firstToken(segments[term.first()]) >= term.first() - 1;
    }

    /// Whether a term is what stands behind a colon or dash: "haemorrhage: none", "перелом – нет".
    boolean answers(FoundTerm term) {
        int mark = term.first() - 1;
        return mark > 0
                && segments[mark] != segments[mark - 1]
                && (tokens.get(mark).is(':') || tokens.get(mark).is('-'));
    }

    /// Whether a colon stands right behind a term, so that what it speaks of is listed: "excluded: haematoma,
    /// fracture".
    boolean opensList(FoundTerm term) {
        int next = term.last() + 1;
        return next < tokens.size() && tokens.get(next).is(':');
    }

    /// Whether a segment goes on with places: ", под оболочки и в желудочки".
    boolean beginsWithPreposition(int segment) {
        return begins(segment, PREPOSITIONS);
    }

    /// Whether the first word of a segment behind a comma is one of these.
    boolean begins(int segment, List<String> words) {
        return isAny(firstToken(segment) + 1, words);
    }

    boolean opensColon(int segment) {
        return begins(segment, ':');
    }

    /// Whether a segment is a clause that the one before it governs: ", что это кровь".
    boolean isClause(int segment) {
        return begins(segment, THAT);
    }

    boolean opensBracket(int segment) {
        return begins(segment, '(');
    }

    /// Whether two tokens stand in one bracket.
    boolean isInBracket(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        int open = from;
        while (open >= 0 && !tokens.get(open).is('(')) {
            if (tokens.get(open--).is(')')) {
                return false;
            }
        }
        return open >= 0 && tokens.subList(from, to).stream().noneMatch(token -> token.is(')'));
    }

    /// Whether a mark touches the word behind it and not the one before: "?SAH".
    boolean leansForward(int token) {
        return Passages.leansForward(tokens, token);
    }

    /// Whether no word of the sentence stands before a token.
    boolean isFirstWord(int token) {
        return tokens.subList(0, token).stream().noneMatch(Token::isWord);
    }

    /// Whether a segment behind a comma is put in, and the sentence goes on behind it as it was: ", отмечавшееся
    /// ранее,", ", present on the first scan,".
    boolean isInserted(int segment) {
        int first = firstToken(segment) + 1;
        return begins(segment, ',')
                && (endsWith(first, PARTICIPLES)
                        || endsWith(first + 1, PARTICIPLES)
                        || isAny(first, INSERTED)
                        || isAny(first + 1, INSERTED));
    }

    /// The segment that opens the bracket which closes at the beginning of another segment; that one itself where none
    /// closes there.
    int bracketBefore(int segment) {
        if (!begins(segment, ')')) {
            return segment;
        }
        int at = firstToken(segment);
        while (at > 0 && !tokens.get(at).is('(')) {
            at--;
        }
        return segments[at];
    }

    private boolean begins(int segment, char mark) {
        int at = firstToken(segment);
        return at < tokens.size() && tokens.get(at).is(mark);
    }

    /// The mark that a segment begins with, or the first token of the sentence.
    int firstToken(int segment) {
        return segment < beginnings.length ? beginnings[segment] : tokens.size();
    }

    /// Whether an "or" joins a term with a finding, within a few words of each.
    boolean isAlternative(FoundTerm one, Finding other) {
        int from = Math.min(one.last(), other.last());
        int to = Math.max(one.first(), other.first());
        if (to - from > FARTHEST_ALTERNATIVE) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (isAny(i, OR)) {
                return true;
            }
        }
        return false;
    }

    Span span() {
        return span(0, tokens.size() - 1);
    }

    Span span(int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }

    Span span(FoundTerm term) {
        return span(term.first(), term.last());
    }

    /// Whether a token is a word with one of these endings.
    boolean endsWith(int token, List<String> endings) {
        return token >= 0
                && token < tokens.size()
                && tokens.get(token).isWord()
                && endings.stream().anyMatch(tokens.get(token).text()::endsWith);
    }

    /// Whether a token is one of these words.
    boolean isAny(int token, List<String> words) {
        return token >= 0
                && token < tokens.size()
                && words.contains(tokens.get(token).text());
    }
}
