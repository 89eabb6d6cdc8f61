package org.overread.reports.sense;

import java.util.ArrayList;
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
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(19|20)\\d\\d");
    private static final List<TermKind> STILL =
            List.of(TermKind.COMPARES, TermKind.RESIDUAL, TermKind.SEEN, TermKind.DESCRIBES, TermKind.CHANGE);
    /// A year at the beginning of a sentence dates what follows: "в 2020 г. гематома таламуса".
    private static final int OPENS = 1;

    private static final List<String> EARLIER = List.of("prior", "previous", "предыдущ");
    private static final List<String> IN = List.of("в", "in");
    private static final List<String> FROM = List.of("от", "of");
    private static final List<String> OF_A_YEAR = List.of("г", "год", "году", "года");
    private static final List<String> STUDIES =
            List.of("кт", "мрт", "мскт", "ct", "mri", "scan", "study", "exam", "since");
    private static final List<String> COMPARES =
            List.of("исследов", "сравн", "динамик", "compar", "previous", "prior", "после", "after", "травм", "trauma");

    private final Passage passage;
    private final List<Finding> findings;
    private final Reach reach;
    private final Abbreviations abbreviations;

    Years(Passage passage, List<Finding> findings, Reach reach) {
        this.passage = passage;
        this.findings = findings;
        this.reach = reach;
        this.abbreviations = new Abbreviations(passage);
    }

    List<FoundTerm> past() {
        return IntStream.range(1, passage.size())
                .filter(token -> passage.tokens().get(token).isNumber())
                .boxed()
                .flatMap(this::at)
                .toList();
    }

    /// "Thalamic haemorrhage in 2016", "гематома (2015)", and an abbreviation listed behind: "разрыв аневризмы в
    /// 2010 г., САК".
    List<Finding> dated(FoundTerm year) {
        int segment = passage.segment(year.first());
        boolean bracket = passage.opensBracket(segment) || passage.bracketBefore(segment) < segment;
        List<Finding> dated = new ArrayList<>(bracketed(year));
        dated.addAll(dated.isEmpty() && bracket ? reach.lastNamed(year) : reach.justBefore(year));
        if (dated.isEmpty() && year.first() <= OPENS) {
            dated.addAll(reach.governed(year));
        } else if (!dated.isEmpty()) {
            findings.stream()
                    .filter(one -> passage.segment(one.anchor()) == segment + 1 && abbreviations.isAlone(one))
                    .forEach(dated::add);
        }
        return dated;
    }

    /// A date within a bracket is that of all the bracket holds: "(разрыв в марте прошлого года, САК Hunt-Hess 2)".
    List<Finding> bracketed(FoundTerm date) {
        return findings.stream()
                .filter(one -> passage.isInBracket(date.first(), one.anchor()))
                .toList();
    }

    /// "(ранее сгустки)", "(blood on the previous study)".
    List<Finding> inEarlierBracket(FoundTerm earlier) {
        boolean names = earlier.kind() == TermKind.EARLIER
                || EARLIER.stream().anyMatch(earlier.term().written()::startsWith);
        return names ? bracketed(earlier) : List.of();
    }

    private Stream<FoundTerm> at(int token) {
        String text = passage.tokens().get(token).text();
        if (DATE.matcher(text).matches()) {
            return isOfFinding(token) ? Stream.of(term(text, token)) : Stream.empty();
        }
        if (!YEAR.matcher(text).matches()) {
            return Stream.empty();
        }
        int before = passage.isAny(token - 1, FROM) ? token - 2 : token - 1;
        boolean beside = (passage.isAny(token + 1, OF_A_YEAR) || before == token - 1 && endsSegment(token))
                && findings.stream().anyMatch(one -> one.last() == before);
        boolean dates = beside || passage.isAny(token - 1, IN) || isBracketed(token);
        return dates && !namesStudy(token) ? Stream.of(term(text, token)) : Stream.empty();
    }

    /// "Lobar bleed 2019, now well", not "haematoma 2000 mm3".
    private boolean endsSegment(int token) {
        int next = token + 1;
        return next == passage.size()
                || passage.segment(next) != passage.segment(token)
                || !passage.tokens().get(next).isWord();
    }

    private static FoundTerm term(String text, int token) {
        return new FoundTerm(
                new Term(text, TermKind.PAST_AFTER, Optional.empty(), 0, List.of()), List.of(token), false);
    }

    /// "САК от 12.03.2019", where nothing in the sentence tells that it is still seen.
    private boolean isOfFinding(int date) {
        int named = passage.isAny(date - 1, FROM) ? date - 2 : date - 1;
        return findings.stream().anyMatch(one -> one.last() == named)
                && STILL.stream().noneMatch(passage::has);
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
