package org.overread.reports.text;

import java.util.ArrayList;
import java.util.List;
import org.overread.reports.text.Token.Kind;

/// Cuts a text into [Token]s in one pass. Hostile text is only text: markup comes out as marks and words, marks of
/// direction and of zero width vanish inside words, a combining breve or diaeresis joins its letter.
public final class Tokens {
    private static final char COMBINING_BREVE = '\u0306';
    private static final char COMBINING_DIAERESIS = '\u0308';

    /// Longer runs of letters are no words: they are cut, so that no word costs more than its share.
    private static final int LONGEST_WORD = 60;

    private static final int SIGN = 3;
    private static final String SIGNS = "+-–—−";

    private final String source;
    private final List<Token> found = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;

    private Tokens(String source) {
        this.source = source;
    }

    public static List<Token> of(String source) {
        Tokens tokens = new Tokens(source);
        while (tokens.at < source.length()) {
            tokens.next();
        }
        return tokens.found;
    }

    private void next() {
        char c = source.charAt(at);
        if (Character.isLetter(c)) {
            word();
        } else if (isDigit(c)) {
            number();
        } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            found.add(new Token(Kind.LINE_END, "\n", at, ++at));
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
            at++;
        } else if (c == '(' && isSign()) {
            found.add(new Token(Kind.WORD, source.charAt(at + 1) == '+' ? "(+)" : "(-)", at, at += SIGN));
        } else if (isBareSign(c)) {
            found.add(new Token(Kind.WORD, c == '+' ? "(+)" : "(-)", at, ++at));
        } else {
            found.add(new Token(Kind.MARK, mark(c), at, ++at));
        }
    }

    /// A plus or minus in brackets, the answer of a check list.
    private boolean isSign() {
        return at + 2 < source.length() && source.charAt(at + 2) == ')' && SIGNS.indexOf(source.charAt(at + 1)) >= 0;
    }

    /// A plus or minus that stands alone before a comma or full stop: "САК -, перелом +."
    private boolean isBareSign(char c) {
        boolean sign = SIGNS.indexOf(c) >= 0 && at > 0 && source.charAt(at - 1) == ' ';
        return sign && (at + 1 == source.length() || ",.;".indexOf(source.charAt(at + 1)) >= 0);
    }

    private void word() {
        int start = at;
        word.setLength(0);
        int end = at;
        while (at < source.length() && word.length() < LONGEST_WORD) {
            char c = source.charAt(at);
            if (Character.isLetter(c) || isDigit(c) && !isTimes(start)) {
                append(Character.toLowerCase(c));
                end = ++at;
            } else if (isInvisible(c) || isCombining(c)) {
                combine(c);
                end = isCombining(c) ? at + 1 : end;
                at++;
            } else {
                break;
            }
        }
        found.add(new Token(Kind.WORD, word.toString(), start, end));
    }

    /// The letter that stands for "times" between two figures, as in 41х23х36, is a word of its own.
    private boolean isTimes(int start) {
        return at == start + 1
                && start > 0
                && isDigit(source.charAt(start - 1))
                && (word.charAt(0) == 'x' || word.charAt(0) == 'х');
    }

    private void append(char c) {
        word.append(c == 'ё' ? 'е' : c);
    }

    private void combine(char c) {
        int last = word.length() - 1;
        if (c == COMBINING_BREVE && last >= 0 && word.charAt(last) == 'и') {
            word.setCharAt(last, 'й');
        } else if (c == COMBINING_DIAERESIS && last >= 0 && word.charAt(last) == 'ё') {
            word.setCharAt(last, 'е');
        }
    }

    private void number() {
        int start = at;
        while (at < source.length() && (isDigit(source.charAt(at)) || isDecimalMark())) {
            at++;
        }
        found.add(new Token(Kind.NUMBER, source.substring(start, at).replace(',', '.'), start, at));
    }

    private boolean isDecimalMark() {
        char c = source.charAt(at);
        return (c == '.' || c == ',') && at + 1 < source.length() && isDigit(source.charAt(at + 1));
    }

    private static String mark(char c) {
        return switch (c) {
            case '–', '—', '‑', '‐', '−' -> "-";
            case '«', '»', '“', '”', '„' -> "\"";
            case '’', '‘', '`', '´' -> "'";
            case '×' -> "x";
            default -> String.valueOf(c);
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
