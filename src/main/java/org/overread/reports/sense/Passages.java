package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.List;
import org.overread.reports.lexicon.Lexicon;
import org.overread.reports.lexicon.TermKind;
import org.overread.reports.text.Token;
import org.overread.reports.text.Token.Kind;

/// Joins split words and cuts a text's tokens into sentences.
///
/// A full stop behind an abbreviation ends nothing when a small letter or a figure follows; a line end ends a sentence
/// unless the next line goes on with a small letter. No sentence is longer than [#LONGEST] tokens, so that what is
/// worked out within a sentence stays bounded on any text.
final class Passages {
    static final int LONGEST = 200;

    private static final String FRACTURE = "fx";
    private static final int SHORTEST_SPELLED = 3;
    private static final int LONGEST_SPELLED = 4;

    private final String source;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final List<List<Token>> sentences = new ArrayList<>();
    private List<Token> current = new ArrayList<>();

    private Passages(String source, List<Token> tokens, Lexicon lexicon) {
        this.source = source;
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    static List<List<Token>> of(String source, List<Token> tokens, Lexicon lexicon) {
        Passages passages = new Passages(source, joined(tokens, lexicon), lexicon);
        for (int i = 0; i < passages.tokens.size(); i++) {
            passages.take(i);
        }
        passages.end();
        return passages.sentences;
    }

    private void take(int i) {
        Token token = tokens.get(i);
        if (token.isLineEnd()) {
            if (!goesOn(i)) {
                end();
            }
            return;
        }
        if (token.isWord()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(':')
                && isHeading(token)
                && !isQualified(token)
                && !isInBracket()) {
            end();
        }
        current.add(token);
        if (isEnd(i) || current.size() >= LONGEST) {
            end();
        }
    }

    private void end() {
        if (current.stream().anyMatch(token -> token.isWord() || token.isNumber())) {
            sentences.add(current);
        }
        current = new ArrayList<>();
    }

    /// "Первичное заключение: …" is another's, and one heading.
    private boolean isQualified(Token heading) {
        return !current.isEmpty()
                && lexicon.lists(TermKind.HEADING_INDICATION, current.getLast().text() + " " + heading.text());
    }

    /// "(КТ от 21.01, заключение: «САК»)" quotes another's.
    private boolean isInBracket() {
        for (int i = current.size() - 1; i >= 0 && !current.get(i).is(')'); i--) {
            if (current.get(i).is('(')) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(Token token) {
        return lexicon.lists(TermKind.HEADING_INDICATION, token.text())
                || lexicon.lists(TermKind.HEADING_DESCRIPTION, token.text())
                || lexicon.lists(TermKind.HEADING_CONCLUSION, token.text());
    }

    private boolean isEnd(int i) {
        Token token = tokens.get(i);
        if (token.is('?') && i + 1 < tokens.size() && tokens.get(i + 1).isWord() && leansForward(tokens, i)) {
            return false;
        }
        if (token.is('!') || token.is('?') || token.is(';')) {
            return !token.is('?') || current.stream().anyMatch(Token::isWord);
        }
        if (!token.is('.')) {
            return false;
        }
        boolean goesOnAtOnce = i + 1 < tokens.size()
                && tokens.get(i + 1).start() == token.end()
                && !tokens.get(i + 1).isWord()
                && !tokens.get(i + 1).isLineEnd();
        boolean behindAbbreviation = i > 0
                && tokens.get(i - 1).isWord()
                && (lexicon.lists(TermKind.ABBREVIATION, tokens.get(i - 1).text())
                        || lexicon.finder().knowsAsStump(tokens.get(i - 1).text())
                        || tokens.get(i - 1).text().length() == 1);
        return !goesOnAtOnce && (!behindAbbreviation || !isSmall(i + 1));
    }

    /// The question mark of "?SAH" begins what it asks.
    static boolean leansForward(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).start() == tokens.get(i).end()
                && (i == 0
                        || tokens.get(i - 1).is('(')
                        || tokens.get(i - 1).end() < tokens.get(i).start());
    }

    private boolean isSmall(int i) {
        return i < tokens.size()
                && (tokens.get(i).isNumber()
                        || tokens.get(i).isWord()
                                && Character.isLowerCase(
                                        source.charAt(tokens.get(i).start())));
    }

    private boolean goesOn(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).isWord()
                && isSmall(i + 1)
                && !current.isEmpty()
                && !current.getLast().is(':');
    }

    /// Words whose parts were written apart, or were cut at the end of a line, become one again where the whole is
    /// known.
    private static List<Token> joined(List<Token> tokens, Lexicon lexicon) {
        List<Token> joined = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            int next = i + 1;
            boolean cut = next + 1 < tokens.size()
                    && tokens.get(next).is('-')
                    && tokens.get(next + 1).isLineEnd();
            int letters = token.isWord() && token.text().length() == 1 ? spelledOut(tokens, i, lexicon) : 0;
            if (letters > 0) {
                token = whole(tokens.subList(i, i + letters));
                i += letters - 1;
            } else if (token.isWord() && (cut || lexicon.lists(TermKind.JOINS, token.text()))) {
                while (next < tokens.size()
                        && (tokens.get(next).is('-') || cut && tokens.get(next).isLineEnd())) {
                    next++;
                }
                if (next < tokens.size() && tokens.get(next).isWord()) {
                    String whole = token.text() + tokens.get(next).text();
                    if (lexicon.finder().knows(whole)) {
                        token = new Token(
                                Kind.WORD,
                                whole,
                                token.start(),
                                tokens.get(next).end());
                        i = next;
                    }
                }
            }
            joined.add(
                    token.is('#') && isFractureSign(tokens, i)
                            ? new Token(Kind.WORD, FRACTURE, token.start(), token.end())
                            : token);
            i++;
        }
        return joined;
    }

    /// "Linear # of the left parietal bone", not "#2". The lexicon cannot list the sign: there it begins a remark.
    private static boolean isFractureSign(List<Token> tokens, int i) {
        return tokens.get(i).is('#')
                && (i + 1 == tokens.size() || !tokens.get(i + 1).isNumber())
                && (i == 0 || !tokens.get(i - 1).is('#') && !tokens.get(i - 1).is('&'));
    }

    /// How many single letters from here on spell a word that is known, such as "С А К"; 0 where none do.
    private static int spelledOut(List<Token> tokens, int from, Lexicon lexicon) {
        int count = 0;
        while (count < LONGEST_SPELLED
                && from + count < tokens.size()
                && tokens.get(from + count).isWord()
                && tokens.get(from + count).text().length() == 1) {
            count++;
        }
        boolean known = count >= SHORTEST_SPELLED
                && lexicon.finder()
                        .knows(whole(tokens.subList(from, from + count)).text());
        return known ? count : 0;
    }

    private static Token whole(List<Token> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return new Token(
                Kind.WORD,
                text.toString(),
                parts.getFirst().start(),
                parts.getLast().end());
    }
}
