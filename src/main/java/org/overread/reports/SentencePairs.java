package org.overread.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which sentences of a report in two languages say the same. Sentences keep their order; one may have no partner. What
/// makes two alike: the labels they speak of, in the same sense, the figures in them, their section, and their place
/// and length (in the manner of length-based alignment, Gale and Church 1993).
public final class SentencePairs {
    /// Longer reports are not aligned: the work grows with the product of both lengths.
    static final int MOST_SENTENCES = 400;

    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{1,9})?");
    private static final double ALONE = 0.35;
    private static final double STATEMENT = 1.0;
    private static final double CONTRARY = -0.6;
    private static final double SAME_FIGURE = 0.8;
    private static final double OTHER_FIGURES = -0.3;
    private static final double OTHER_SECTION = -0.8;
    private static final double PLACE = 0.6;
    private static final double LENGTH = 0.4;

    private SentencePairs() {}

    /// @param one index of a sentence in the first text
    /// @param other index of a sentence in the second text
    public record Pair(int one, int other) {}

    /// @return in the order of the texts
    public static List<Pair> of(ReportReading one, String oneText, ReportReading other, String otherText) {
        List<Facts> first = facts(one, oneText);
        List<Facts> second = facts(other, otherText);
        if (first.size() > MOST_SENTENCES || second.size() > MOST_SENTENCES) {
            return List.of();
        }
        double[][] best = new double[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                double together = likeness(first.get(i), second.get(j)) + best[i + 1][j + 1];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            double likeness = likeness(first.get(i), second.get(j));
            if (likeness > 0 && best[i][j] == likeness + best[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return Collections.unmodifiableList(pairs);
    }

    /// What is compared of a sentence.
    ///
    /// @param said labels with their sense, such as `subdural 1`
    /// @param place from 0 to 1
    private record Facts(Set<String> said, Set<String> figures, SectionKind section, double place, double length) {}

    private static List<Facts> facts(ReportReading reading, String text) {
        List<Set<String>> said = new ArrayList<>();
        reading.sentences().forEach(sentence -> said.add(new HashSet<>()));
        for (Statement statement : reading.statements()) {
            said.get(statement.sentence())
                    .add(statement.label() + " " + statement.state().value());
        }
        double total = Math.max(1, text.length());
        List<Facts> facts = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Span span = sentence.span();
            Set<String> figures = new TreeSet<>();
            Matcher figure = FIGURE.matcher(span.of(text));
            while (figure.find()) {
                figures.add(figure.group().replace(',', '.'));
            }
            facts.add(new Facts(
                    said.get(sentence.index()),
                    figures,
                    sentence.section(),
                    (span.start() + span.end()) / 2.0 / total,
                    (span.end() - span.start()) / total));
        }
        return facts;
    }

    private static double likeness(Facts one, Facts other) {
        double likeness = -ALONE;
        Set<String> both = new HashSet<>(one.said());
        both.retainAll(other.said());
        likeness += STATEMENT * both.size();
        if (both.isEmpty() && !one.said().isEmpty() && !other.said().isEmpty()) {
            likeness += CONTRARY;
        }
        Set<String> figures = new HashSet<>(one.figures());
        figures.retainAll(other.figures());
        likeness += SAME_FIGURE * figures.size();
        if (figures.isEmpty() && !(one.figures().isEmpty() && other.figures().isEmpty())) {
            likeness += OTHER_FIGURES;
        }
        if (one.section() != other.section()) {
            likeness += OTHER_SECTION;
        }
        double longer = Math.max(one.length(), other.length());
        likeness += PLACE * (1 - Math.min(1, 4 * Math.abs(one.place() - other.place())));
        return likeness + (longer == 0 ? 0 : LENGTH * Math.min(one.length(), other.length()) / longer);
    }
}
