package org.overread.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CollectionPeriodTest {
    private static final CollectionPeriod PERIOD =
            new CollectionPeriod(LocalDate.of(2020, 5, 5), LocalDate.of(2023, 1, 8));

    @Test
    void the_period_is_read_in_both_languages() {
        assertThat(CollectionPeriod.parse(
                        "The data were collected in the departments\nbetween 05.05.2020 and 08.01.2023."))
                .contains(PERIOD);
        assertThat(CollectionPeriod.parse("Данные собраны в отделениях Москвы с 05.05.2020 г. по 08.01.2023 г."))
                .contains(PERIOD);
    }

    @Test
    void dates_of_something_else_or_of_no_calendar_are_no_period() {
        assertThat(CollectionPeriod.parse("Version 1.0.0 12.10.2023, version 1.0.1 13.10.2023"))
                .isEmpty();
        assertThat(CollectionPeriod.parse("collected between 31.02.2020 and 08.01.2023"))
                .isEmpty();
        assertThat(CollectionPeriod.parse("collected between 08.01.2023 and 05.05.2020"))
                .isEmpty();
    }

    @Test
    void both_its_ends_belong_to_it() {
        assertThat(PERIOD.holds(PERIOD.from())).isTrue();
        assertThat(PERIOD.holds(PERIOD.to())).isTrue();
        assertThat(PERIOD.holds(PERIOD.to().plusDays(1))).isFalse();
        assertThat(PERIOD.holds(PERIOD.from().minusDays(1))).isFalse();
    }
}
