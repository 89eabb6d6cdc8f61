package org.overread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.catalog.RegistryCell;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.folder.CollectionPeriod;
import org.overread.ingest.folder.PatientHeader;
import org.overread.ingest.registry.RegistryEntry;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeaderCheckTest {
    private static final CollectionPeriod PERIOD =
            new CollectionPeriod(LocalDate.of(2020, 5, 5), LocalDate.of(2023, 1, 8));
    private static final LocalDate INSIDE = LocalDate.of(2021, 1, 1);

    @Test
    void headers_that_agree_or_say_nothing_are_no_problem() {
        assertThat(check(
                        header(57, "M", INSIDE),
                        new PatientHeader(OptionalInt.empty(), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_birthday_between_two_dates_is_no_problem_but_two_years_are() {
        assertThat(check(header(58, "M", INSIDE))).isEmpty();
        assertThat(check(header(59, "M", INSIDE)))
                .containsExactly(Problem.at("1.dcm", "B7", ProblemKind.AGE_DIFFERS, "57", "59"));
    }

    @Test
    void the_first_file_that_differs_is_told() {
        assertThat(check(header(57, "M", INSIDE), header(57, "F", INSIDE), header(57, "F", PERIOD.to())))
                .containsExactly(Problem.at("2.dcm", "C7", ProblemKind.SEX_DIFFERS, "M", "F"));
    }

    @Test
    void a_day_outside_the_period_is_told_with_the_period() {
        assertThat(check(header(57, "M", PERIOD.to().plusDays(1))))
                .containsExactly(
                        Problem.in("1.dcm", ProblemKind.DATE_OUTSIDE_PERIOD, "2023-01-09", "2020-05-05", "2023-01-08"));
    }

    private static List<Problem> check(PatientHeader... headers) {
        var entry = new RegistryEntry(
                1,
                "1.2.3",
                "A7",
                "",
                OptionalInt.of(57),
                Optional.of("M"),
                List.of(),
                List.of(),
                List.of(
                        new RegistryCell("age", Optional.of("age"), "57", "B7"),
                        new RegistryCell("sex", Optional.of("sex"), "M", "C7")),
                List.of());
        Map<String, PatientHeader> byFile = new LinkedHashMap<>();
        for (PatientHeader header : headers) {
            byFile.put(byFile.size() + 1 + ".dcm", header);
        }
        return HeaderCheck.problems(entry, byFile, Optional.of(PERIOD));
    }

    private static PatientHeader header(int age, String sex, LocalDate day) {
        return new PatientHeader(OptionalInt.of(age), Optional.of(sex), Optional.of(day));
    }
}
