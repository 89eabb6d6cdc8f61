package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.labels.LabelCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportReaderTest {
    private static final LabelCode ICH = new LabelCode("ich");
    private static final LabelCode SUBDURAL = new LabelCode("subdural");
    private static final LabelCode SUBARACHNOID = new LabelCode("subarachnoid");

    private final ReportReader reader = ReportReader.standard();

    @Test
    void a_statement_points_at_its_words_in_the_text_as_given() {
        String text = "Справа острая субдуральная гематома, толщина 12 мм.";

        Statement statement = reader.read(text, "ru").statements().getFirst();

        assertThat(statement.label()).isEqualTo(SUBDURAL);
        assertThat(statement.state()).isEqualTo(ReportState.PRESENT);
        assertThat(statement.span().of(text)).isEqualTo("субдуральная гематома");
        assertThat(statement.rule()).isEqualTo(Rule.BLOOD_AT_PLACE);
    }

    @Test
    void a_denial_names_the_words_that_deny() {
        String text = "Данных за субарахноидальное кровоизлияние не получено.";

        ReportReading reading = reader.read(text, "ru");

        assertThat(reading.state(SUBARACHNOID)).isEqualTo(ReportState.ABSENT);
        assertThat(reading.statements().getFirst().cues())
                .extracting(cue -> cue.of(text))
                .containsExactly("не получено");
    }

    @Test
    void what_is_not_said_is_not_mentioned() {
        assertThat(reader.read("Срединные структуры не смещены.", "ru").state(SUBDURAL))
                .isEqualTo(ReportState.NOT_MENTIONED);
    }

    @Test
    void the_question_of_the_referral_is_set_aside() {
        ReportReading reading = reader.read("Indication: fall, SAH?\nFindings: normal.", "en");

        assertThat(reading.state(ICH)).isEqualTo(ReportState.NOT_MENTIONED);
        assertThat(reading.setAside()).extracting(SetAside::rule).containsExactly(Rule.REFERRAL);
    }

    @Test
    void a_reading_names_the_version_of_its_lexicon() {
        assertThat(reader.read("", "ru").lexiconVersion()).startsWith("standard-");
    }
}
