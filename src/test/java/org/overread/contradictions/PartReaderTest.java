package org.overread.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overread.catalog.ReportPart;
import org.overread.reports.ReportReader;
import org.overread.reports.SectionKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartReaderTest {
    private final PartReader reader = new PartReader(ReportReader.standard());

    @ParameterizedTest
    @CsvSource({
        "Заключение, CONCLUSION",
        "ЗАКЛЮЧЕНИЕ (RU), CONCLUSION",
        "выводы, CONCLUSION",
        "report_conclusion_en, CONCLUSION",
        "Impression, CONCLUSION",
        "Анамнез, INDICATION",
        "показания, INDICATION",
        "Направление, INDICATION",
        "Indication, INDICATION",
        "clinical_history, INDICATION",
        "Описание, DESCRIPTION",
        "report, DESCRIPTION",
        "протокол, DESCRIPTION"
    })
    void a_column_tells_by_its_heading_which_part_of_a_report_it_holds(String heading, SectionKind section) {
        var part = new ReportPart(heading, "ru", "Упал с высоты.", "");
        assertThat(reader.read(part).sentences()).singleElement().matches(one -> one.section() == section);
    }
}
