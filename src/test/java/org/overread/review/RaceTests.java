package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Several windows write into one reading at the same moment. `-Doverread.races=5000 -Doverread.repeats=10000` makes it
/// long.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RaceTests {
    private static final int RACES = Integer.getInteger("overread.races", 25);
    private static final int REPEATS = Integer.getInteger("overread.repeats", 25);
    /// Races in one reading: what stands is read off all its entries.
    private static final int IN_ONE_READING = 20;

    private static final LabelCode ICH = new LabelCode("ich");

    @Autowired
    ReadingDesk desk;

    @Autowired
    CatalogIntake intake;

    @Autowired
    JdbcClient jdbc;

    private final SignedIn reader = SignInAs.someone(Role.READER);
    private final Random random = new Random(20261125);
    private final ExecutorService windows = Executors.newFixedThreadPool(20);
    private DatasetId dataset = new DatasetId(UUID.randomUUID());

    @BeforeEach
    void importADataset() {
        dataset = aDataset(intake);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void of_two_to_eight_writers_one_wins_and_the_others_keep_their_text() throws Exception {
        ReadingId reading = open();
        String standing = "";
        int writers = 0;
        for (int race = 0; race < RACES; race++) {
            if (race % IN_ONE_READING == IN_ONE_READING - 1) {
                reading = open();
                standing = "";
            }
            int many = 2 + random.nextInt(7);
            writers += many;
            standing = race(race, many, reading, standing);
        }
        System.out.printf("Races: %d with %d writers, one winner each%n", RACES, writers);
    }

    @Test
    void the_same_submission_two_to_twenty_times_at_once_is_one_row() throws Exception {
        int calls = 0;
        ReadingId reading = open();
        for (int n = 0; n < REPEATS; n++) {
            if (n % IN_ONE_READING == 0) {
                reading = open();
            }
            var submission = Submission.plain(SubmitId.fresh());
            ReadingId one = reading;
            int many = 2 + random.nextInt(19);
            calls += many;
            List<Saved> saved = atOnce(
                    many, index -> desk.write(one, new Change.Answer(ICH, Optional.of(Verdict.PRESENT)), submission));
            assertThat(saved)
                    .extracting(Saved::at)
                    .containsOnly(saved.getFirst().at());
            assertThat(rows("verdict_entry", submission.id())).isOne();
            assertThat(rows("submission", submission.id())).isOne();
        }
        System.out.printf("Repeats: %d submissions, %d calls, one row each%n", REPEATS, calls);
    }

    /// @return what stands afterwards
    private String race(int number, int writers, ReadingId reading, String standing) throws Exception {
        List<Object> outcomes = atOnce(writers, index -> {
            String text = "race " + number + " writer " + index;
            var device = new Device(Optional.of(UUID.randomUUID()), "Window " + index);
            var submission = new Submission(SubmitId.fresh(), Optional.of(standing), Optional.empty(), device);
            try {
                desk.write(reading, new Change.Comment(Optional.of(ICH), text), submission);
                return text;
            } catch (ChangedElsewhere e) {
                assertThat(e.mine()).isEqualTo(text);
                return e;
            }
        });
        List<String> won = outcomes.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        assertThat(won).as("race %d of %d writers", number, writers).hasSize(1);
        assertThat(outcomes.stream().filter(ChangedElsewhere.class::isInstance).map(ChangedElsewhere.class::cast))
                .hasSize(writers - 1)
                .allMatch(lost -> lost.theirs().value().equals(won.getFirst()));
        assertThat(SignInAs.as(reader, () -> desk.look(reading)).comments()).containsEntry(ICH, won.getFirst());
        return won.getFirst();
    }

    private ReadingId open() {
        var study = aStudy().with("ich", "1").addedTo(dataset, intake);
        return SignInAs.as(reader, () -> desk.open(study)).id();
    }

    private int rows(String table, SubmitId submit) {
        return jdbc.sql("select count(*) from " + table + " where submit_id = ?")
                .param(submit.value())
                .query(Integer.class)
                .single();
    }

    private <T> List<T> atOnce(int times, IntFunction<T> work) throws Exception {
        List<Callable<T>> calls = IntStream.range(0, times)
                .<Callable<T>>mapToObj(index -> () -> SignInAs.as(reader, () -> work.apply(index)))
                .toList();
        List<T> results = new ArrayList<>();
        for (Future<T> each : windows.invokeAll(calls)) {
            results.add(each.get());
        }
        return results;
    }
}
