package org.overread.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.catalog.Claim;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeClaimsTest {
    private static final Map<Claim, Integer> SEED = Map.of(
            Claim.STUDIES, 800,
            Claim.PATIENTS, 800,
            Claim.MALE, 459,
            Claim.FEMALE, 338,
            Claim.SEX_UNDECLARED, 3,
            Claim.AGE_MIN, 19,
            Claim.AGE_MEDIAN, 57,
            Claim.AGE_MAX, 100,
            Claim.WITH_PATHOLOGY, 400,
            Claim.WITHOUT_PATHOLOGY, 400);

    @Test
    void the_english_overview_is_read() {
        assertThat(ReadmeClaims.parse("""
                | Property      | Value |
                | ---------------- | --- |
                | Number of studies, pcs.     | 800       |
                | Number of patients, ppl.   | 800        |
                | Distribution by sex,ppl (M/ F)   | 459/ 338        |
                | Distribution by age, years (min./ median/ max.)   | 19/ 57/ 100       |
                | Number of studies in each category, psc. (With pathology/ Without pathology)    | 400/ 400   |
                """)).isEqualTo(SEED);
    }

    @Test
    void the_russian_overview_is_read_whichever_sex_comes_first() {
        assertThat(ReadmeClaims.parse("""
                | Характеристика | Значение |
                |---|---|
                | Количество исследований, шт. | 800 |
                | Количество пациентов, чел. | 800 |
                | Распределение по полу, чел. (Ж/ М) | 338/ 459 |
                | Распределение по возрасту, лет (мин./ медиана/ макс.) | 19/ 57/ 100 |
                | Количество исследований по категориям (Без патологии/ С патологией) | 400/ 400 |
                """)).isEqualTo(SEED);
    }

    @Test
    void sexes_that_add_up_to_more_than_there_are_leave_nobody_undeclared() {
        assertThat(ReadmeClaims.parse("| Number of studies | 3 |\n| Sex (M/ F) | 2/ 2 |"))
                .doesNotContainKey(Claim.SEX_UNDECLARED);
    }

    @Test
    void what_is_no_figure_claims_nothing() {
        assertThat(ReadmeClaims.parse("| Number of studies | many |\n| Package | 3 |\n|Pages|7|"))
                .isEmpty();
    }
}
