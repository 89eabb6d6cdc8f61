package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long readers work, on a real database. Time passes by setting the last report back.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class WorkTimeTests {
    private static final Map<LabelCode, Optional<Verdict>> ABSENT = LabelSet.hemorrhage().codes().stream()
            .collect(Collectors.toMap(label -> label, label -> Optional.of(Verdict.ABSENT)));

    @Autowired
    WorkTime work;

    @Autowired
    FatigueHint hint;

    @Autowired
    ReadingDesk desk;

    @Autowired
    CatalogIntake intake;

    @Autowired
    JdbcClient jdbc;

    private final SignedIn reader = SignInAs.someone(Role.READER);
    private final SignedIn coordinator = SignInAs.someone(Role.COORDINATOR);
    private ReadingId reading = ReadingId.of("00000000-0000-0000-0000-000000000000");

    @BeforeEach
    void openAStudy() {
        var study = aStudy().addedTo(aDataset(intake), intake);
        reading = read(() -> desk.open(study)).id();
    }

    @AfterEach
    void switchItOn() {
        SignInAs.doAs(coordinator, () -> hint.show(true));
    }

    @Test
    void time_adds_up_on_its_reading() {
        report(5);
        passed(60);
        assertThat(report(20).active()).isEqualTo(Duration.ofSeconds(25));
        assertThat(read(() -> work.of(reading))).isEqualTo(Duration.ofSeconds(25));
    }

    @Test
    void two_windows_never_count_one_minute_twice() {
        report(0);
        passed(10);
        report(10);
        assertThat(report(10).active()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(12));
    }

    @Test
    void what_cannot_be_is_cut_to_what_can() {
        assertThat(report(1_000_000).active()).isEqualTo(WorkTime.AT_ONCE);
        passed(100_000);
        assertThat(report(-5).active()).isEqualTo(WorkTime.AT_ONCE);
        assertThat(report(90_000).active()).isBetween(WorkTime.AT_ONCE, WorkTime.AT_ONCE.plusSeconds(2));
    }

    @Test
    void an_hour_of_work_asks_for_a_break_once_in_a_sitting() {
        for (int minute = 0; minute < 58; minute += 2) {
            assertThat(worked(120).tiring()).isFalse();
        }
        assertThat(worked(120).tiring()).isTrue();

        SignInAs.doAs(reader, work::dismissHint);
        assertThat(worked(120).tiring()).isFalse();

        passed(16 * 60);
        assertThat(report(120).tiring()).isFalse();
    }

    @Test
    void twenty_signed_studies_ask_for_a_break() {
        report(1);
        var dataset = aDataset(intake);
        for (int n = 0; n < WorkTime.STUDIES; n++) {
            assertThat(worked(1).tiring()).isFalse();
            var study = aStudy().addedTo(dataset, intake);
            ReadingId id = read(() -> desk.open(study)).id();
            ReadingSheet whole = read(() -> desk.answerAll(id, ABSENT, Submission.plain(SubmitId.fresh())))
                    .sheet();
            read(() -> desk.sign(id, whole.revision()));
        }
        assertThat(worked(1).tiring()).isTrue();
    }

    @Test
    void the_coordinator_switches_it_off() {
        for (int minute = 0; minute < 62; minute += 2) {
            worked(120);
        }
        SignInAs.doAs(coordinator, () -> hint.show(false));
        assertThat(worked(120).tiring()).isFalse();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'fatigue-hint.switched'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void nobody_reports_time_on_another_readers_reading() {
        assertThatThrownBy(() ->
                        SignInAs.as(SignInAs.someone(Role.READER), () -> work.report(reading, Duration.ofSeconds(5))))
                .isInstanceOf(NotAssigned.class);
    }

    private WorkTime.Worked worked(int seconds) {
        passed(seconds);
        return report(seconds);
    }

    private WorkTime.Worked report(int seconds) {
        return read(() -> work.report(reading, Duration.ofSeconds(seconds)));
    }

    private void passed(int seconds) {
        jdbc.sql("update reading_time set reported_at = reported_at - interval '" + seconds + "' second")
                .update();
        jdbc.sql("update reader_sitting set reported_at = reported_at - interval '" + seconds
                        + "' second, began_at = began_at - interval '" + seconds + "' second")
                .update();
    }

    private <T> T read(Supplier<T> work) {
        return SignInAs.as(reader, work);
    }
}
