package org.overread.reports.sense;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.Term;
import org.overread.reports.lexicon.TermKind;

/// Years that date a finding back: "in 2016", "в 2015 г.", right behind it ("САК 2019 года"), or a bracket that holds
/// nothing else. A year that tells of an earlier study, an injury or an operation is none of these.
final class Years {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final List<String> IN = List.of("в", "in");
    private static final List<String> FROM = List.of("от");
    private static final List<String> OF_A_YEAR = List.of("г", "год", "году", "года");
    private static final List<String> STUDIES =
            List.of("кт", "мрт", "мскт", "ct", "mri", "scan", "study", "exam", "since");
    private static final List<String> COMPARES =
            List.of("исследов", "сравн", "динамик", "compar", "previous", "prior", "после", "after", "травм", "trauma");

    private final Passage passage;
    private final List<Finding> findings;

    Years(Passage passage, List<Finding> findings) {
        this.passage = passage;
        this.findings = findings;
    }

    List<FoundTerm> past() {
        return IntStream.range(1, passage.size()).boxed().flatMap(this::at).toList();
    }

    private Stream<FoundTerm> at(int token) {
        String text = passage.tokens().get(token).text();
        if (!passage.tokens().get(token).isNumber() || !YEAR.matcher(text).matches()) {
            return Stream.empty();
        }
        int before = passage.isAny(token - 1, FROM) ? token - 2 : token - 1;
        boolean beside =
                passage.isAny(token + 1, OF_A_YEAR) && findings.stream().anyMatch(one -> one.last() == before);
        boolean dates = beside || passage.isAny(token - 1, IN) || isBracketed(token);
        return dates && !namesStudy(token)
                ? Stream.of(new FoundTerm(
                        new Term(text, TermKind.PAST_AFTER, Optional.empty(), 0, List.of()), List.of(token), false))
                : Stream.empty();
    }

    private boolean isBracketed(int token) {
        int next = passage.isAny(token + 1, OF_A_YEAR) ? token + 2 : token + 1;
        int end = next < passage.size() && passage.tokens().get(next).is('.') ? next + 1 : next;
        return passage.tokens().get(token - 1).is('(')
                && end < passage.size()
                && passage.tokens().get(end).is(')');
    }

    private boolean namesStudy(int token) {
        int segment = passage.segment(token);
        return IntStream.range(0, token)
                .filter(i -> passage.segment(i) == segment)
                .mapToObj(i -> passage.tokens().get(i).text())
                .anyMatch(word -> STUDIES.contains(word) || COMPARES.stream().anyMatch(word::startsWith));
    }
}
