package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.labels.LabelCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileReportTest {
    private static final LabelCode SUBARACHNOID = new LabelCode("subarachnoid");
    private final ReportReader reader = ReportReader.standard();

    @Test
    void marks_of_direction_and_of_zero_width_do_not_hide_a_finding() {
        String text = "\u202E\u200BС\u200BА\u200DК\u202C.";

        Statement statement = reader.read(text, "ru").statements().getFirst();

        assertThat(statement.label()).isEqualTo(SUBARACHNOID);
        assertThat(statement.span().of(text)).startsWith("С").endsWith("К");
    }

    @Test
    void markup_is_text_and_its_words_are_read() {
        String text = "<script>alert(1)</script><b>САК</b> не выявлено.";

        assertThat(reader.read(text, "ru").state(SUBARACHNOID)).isEqualTo(ReportState.ABSENT);
    }

    @Test
    void look_alike_letters_decomposed_letters_and_split_words_are_read() {
        assertThat(reader.read("CAK.", "ru").state(SUBARACHNOID)).isEqualTo(ReportState.PRESENT);
        assertThat(reader.read("субарахнои\u0306дальное кровоизлияние.", "ru").state(SUBARACHNOID))
                .isNotEqualTo(ReportState.NOT_MENTIONED);
        assertThat(reader.read("внутри мозговая гематома", "ru").state(new LabelCode("intracerebral")))
                .isEqualTo(ReportState.PRESENT);
        assertThat(reader.read("субарахнои-\nдальное кровоизлияние", "ru").state(SUBARACHNOID))
                .isEqualTo(ReportState.PRESENT);
    }

    @Test
    void a_misspelt_long_word_is_read_and_a_word_of_contrary_meaning_is_not() {
        assertThat(reader.read("субарахноидльное кровоизлиянее", "ru").state(SUBARACHNOID))
                .isEqualTo(ReportState.PRESENT);
        assertThat(reader.read("Негеморрагический инсульт.", "ru").state(new LabelCode("ich")))
                .isEqualTo(ReportState.NOT_MENTIONED);
    }

    /// Work is bounded because a sentence is: whatever the text, no sentence has more tokens than this.
    @Test
    void a_text_without_any_full_stop_is_still_cut_into_sentences() {
        ReportReading reading = reader.read("гематома без, не выявлено ".repeat(40_000), "ru");

        assertThat(reading.sentences()).hasSizeGreaterThan(400);
        assertThat(reading.sentences())
                .allSatisfy(sentence -> assertThat(
                                sentence.span().end() - sentence.span().start())
                        .isLessThan(4_000));
    }

    @Test
    void ten_thousand_sentences_and_a_megabyte_are_read_whole() {
        String sentence = "Определяется субдуральная гематома 5 мм, переломов не выявлено. ";
        String text = sentence.repeat(10_000 + 1_000_000 / sentence.length());

        ReportReading reading = reader.read(text, "ru");

        assertThat(reading.sentences()).hasSizeGreaterThan(10_000);
        assertThat(reading.statements().size())
                .isEqualTo(2 * reading.sentences().size());
    }

    @Test
    void random_characters_never_stop_the_reading_and_every_span_lies_in_the_text() {
        Random random = new Random(7);
        List<String> pieces = List.of(
                "гематом",
                "не ",
                "выявлено",
                ",",
                ".",
                "?",
                "-",
                "\n",
                "\r\n",
                "САК",
                "(",
                ")",
                ":",
                "12",
                "×",
                "мм",
                " ",
                "\u202e",
                "\ud83d\ude00",
                "\ud83d",
                "<b>",
                "&amp;",
                "no ",
                "subdural ",
                "hematoma ",
                "\u0306",
                "*",
                "=",
                "[",
                "…");
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            ReportReading reading = reader.read(text.toString(), "ru");
            assertThat(reading.statements())
                    .allSatisfy(statement -> assertThat(statement.span().end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
