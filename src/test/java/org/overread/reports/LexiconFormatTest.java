package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.labels.LabelCode;
import org.overread.reports.lexicon.Lexicon;
import org.overread.reports.lexicon.LexiconProblem;
import org.overread.reports.lexicon.LexiconProblem.Kind;
import org.overread.reports.lexicon.LexiconRefused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LexiconFormatTest {
    private static final String SMALLEST =
            "[blood]\nкровь = blood\n[finding subarachnoid]\nсак = sah\n[denies]\nнет = absent\n";

    @Test
    void the_smallest_lexicon_reads_a_report() throws Exception {
        ReportReader reader = new ReportReader(Lexicon.parse("small", SMALLEST));

        assertThat(reader.read("САК нет. Кровь.", "ru").state(new LabelCode("subarachnoid")))
                .isEqualTo(ReportState.ABSENT);
    }

    @Test
    void every_error_is_named_with_its_line() {
        List<LexiconProblem> problems = problems(SMALLEST + """
            [place]
            [place kidney]
            [blud]
            [other]
            no equals sign
            =
            a,,b = c
            d! = e
            one ... two ... three ... four = x
            ... end = y
            сак = same
            сак = again
            """);

        assertThat(problems)
                .extracting(LexiconProblem::line, LexiconProblem::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(7, Kind.LABEL_MISSING),
                        org.assertj.core.groups.Tuple.tuple(8, Kind.UNKNOWN_LABEL),
                        org.assertj.core.groups.Tuple.tuple(9, Kind.UNKNOWN_HEADING),
                        org.assertj.core.groups.Tuple.tuple(11, Kind.NO_EQUALS_SIGN),
                        org.assertj.core.groups.Tuple.tuple(12, Kind.NO_TERM),
                        org.assertj.core.groups.Tuple.tuple(13, Kind.EMPTY_TERM),
                        org.assertj.core.groups.Tuple.tuple(14, Kind.BAD_WORD),
                        org.assertj.core.groups.Tuple.tuple(15, Kind.TOO_MANY_GAPS),
                        org.assertj.core.groups.Tuple.tuple(16, Kind.GAP_AT_END),
                        org.assertj.core.groups.Tuple.tuple(18, Kind.TWICE));
    }

    @Test
    void a_lexicon_without_what_every_report_needs_is_refused() {
        assertThat(problems("[other]\nотек = oedema\n"))
                .extracting(LexiconProblem::kind)
                .containsOnly(Kind.KIND_WITHOUT_TERMS);
    }

    @Test
    void the_version_tells_one_text_from_another() throws Exception {
        assertThat(Lexicon.parse("x", SMALLEST).version())
                .isEqualTo(Lexicon.parse("x", SMALLEST).version())
                .isNotEqualTo(Lexicon.parse("x", SMALLEST + "# changed\n").version());
    }

    @Test
    void a_term_is_found_in_every_case_and_number() {
        ReportReader reader = ReportReader.standard();
        for (String form : List.of(
                "гематома", "гематомы", "гематоме", "гематому", "гематомой", "гематом", "гематомами", "гематомах")) {
            assertThat(reader.read("Субдуральная " + form, "ru").state(new LabelCode("subdural")))
                    .as(form)
                    .isEqualTo(ReportState.PRESENT);
        }
        for (String form : List.of("Перелом", "Переломы", "Перелома", "Переломом", "Переломами", "Переломов")) {
            assertThat(reader.read(form + " костей свода.", "ru").state(new LabelCode("fracture")))
                    .as(form)
                    .isEqualTo(ReportState.PRESENT);
        }
    }

    private static List<LexiconProblem> problems(String text) {
        var found = new java.util.ArrayList<LexiconProblem>();
        assertThatThrownBy(() -> Lexicon.parse("bad", text))
                .isInstanceOfSatisfying(LexiconRefused.class, refused -> found.addAll(refused.problems()));
        return found;
    }
}
