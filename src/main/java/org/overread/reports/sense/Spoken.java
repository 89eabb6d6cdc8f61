package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.overread.reports.text.Token;
import org.overread.reports.text.Token.Kind;

/// Text as it is spoken: contracted denials ("don't", "isnt") become two words, and marks that were dictated as words
/// ("period", "запятая") become marks. The words are read as marks only where they stand at least twice: "in the early
/// period" is none.
final class Spoken {
    private static final Set<String> CONTRACTED = Set.of(
            "don", "doesn", "didn", "isn", "aren", "wasn", "weren", "haven", "hasn", "hadn", "couldn", "wouldn",
            "shouldn", "can", "won");
    private static final Set<String> WITHOUT_MARK = Set.of(
            "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "havent", "hasnt", "hadnt", "couldnt",
            "cant", "wont");
    private static final Set<String> STOPS = Set.of("period", "точка");
    private static final Set<String> COMMAS = Set.of("comma", "запятая");
    private static final Set<String> PARAGRAPHS = Set.of("абзац", "paragraph");
    private static final int FEWEST = 2;

    private final List<Token> tokens;
    private final List<Token> read = new ArrayList<>();
    private final boolean dictated;

    private Spoken(List<Token> tokens) {
        this.tokens = tokens;
        this.dictated = tokens.stream()
                        .filter(token -> STOPS.contains(token.text()) || COMMAS.contains(token.text()))
                        .limit(FEWEST)
                        .count()
                == FEWEST;
    }

    static List<Token> of(List<Token> tokens) {
        Spoken spoken = new Spoken(tokens);
        int i = 0;
        while (i < tokens.size()) {
            i = spoken.take(i);
        }
        return spoken.read;
    }

    /// @return the index behind what was read
    private int take(int i) {
        Token token = tokens.get(i);
        if (token.isWord() && CONTRACTED.contains(token.text()) && isFollowedByT(i)) {
            denial(token.text(), token.start(), tokens.get(i + 2).end());
            return i + 3;
        }
        if (token.isWord() && WITHOUT_MARK.contains(token.text())) {
            denial(token.text().substring(0, token.text().length() - 1), token.start(), token.end());
        } else if (dictated && token.isWord()) {
            read.add(mark(token));
        } else {
            read.add(token);
        }
        return i + 1;
    }

    private boolean isFollowedByT(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).is('\'')
                && tokens.get(i + 1).start() == tokens.get(i).end()
                && tokens.get(i + 2).text().equals("t");
    }

    /// @param verb with its contracted "n": "isn"
    private void denial(String verb, int start, int end) {
        if (verb.equals("can")) {
            read.add(new Token(Kind.WORD, "cannot", start, end));
            return;
        }
        String whole = verb.equals("won") ? "will" : verb.substring(0, verb.length() - 1);
        int cut = start + verb.length() - 1;
        read.add(new Token(Kind.WORD, whole, start, cut));
        read.add(new Token(Kind.WORD, "not", cut, end));
    }

    private static Token mark(Token token) {
        if (STOPS.contains(token.text()) || PARAGRAPHS.contains(token.text())) {
            return new Token(Kind.MARK, ";", token.start(), token.end());
        }
        return COMMAS.contains(token.text()) ? new Token(Kind.MARK, ",", token.start(), token.end()) : token;
    }
}
