package org.overread.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountId;
import org.overread.accounts.NewAccount;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.home.SystemActor;
import org.overread.labels.LabelCode;
import org.overread.review.ReadingDesk;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Fifty readers at work: each signs in with a session of their own, pages through slices all the time, saves every 20
/// seconds, signs when every label has its answer, goes on. Studies are opened and signed at the desk itself, all else
/// is HTTP. `-Doverread.load.seconds=600` for the whole ten minutes, `-Doverread.load.readers=50`.
@Tag("load")
class FiftyReadersIT extends Journey {
    private static final int READERS = Integer.getInteger("overread.load.readers", 50);
    private static final int SECONDS = Integer.getInteger("overread.load.seconds", 60);
    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(20);
    private static final Duration BETWEEN_SLICES = Duration.ofMillis(500);

    @Autowired
    private ReadingDesk desk;

    @Autowired
    private StudyCatalog catalog;

    private final Collection<Double> saves = new ConcurrentLinkedQueue<>();
    private final Collection<Double> slices = new ConcurrentLinkedQueue<>();
    private final Collection<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicInteger signed = new AtomicInteger();

    @Test
    void fifty_readers_page_save_and_sign_without_an_error() throws Exception {
        importDemo(8, 32, 512);
        List<Thread> people = new ArrayList<>();
        List<HttpReader> sessions = new ArrayList<>();
        List<SignedIn> readers = new ArrayList<>();
        for (int n = 0; n < READERS; n++) {
            SignedIn reader = newReader(n);
            var session = new HttpReader(portal.address());
            session.signIn(reader.email(), Portal.PASSWORD);
            readers.add(reader);
            sessions.add(session);
        }
        warmUp(sessions.getFirst(), readers.getFirst());
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        for (int n = 0; n < READERS; n++) {
            int index = n;
            people.add(Thread.ofVirtual()
                    .start(() -> work(sessions.get(index), readers.get(index), new Random(index), end)));
        }
        long heap = watchHeap(end);
        for (Thread person : people) {
            person.join();
        }

        System.out.printf(
                "Load: %d readers, %d s: %d errors; %d saves p95 %.1f ms, p99 %.1f ms; %d warm slices p95 %.1f ms;"
                        + " %d signed; heap at most %d MiB (with the readers in the same process)%n",
                READERS,
                SECONDS,
                errors.size(),
                saves.size(),
                at(saves, 0.95),
                at(saves, 0.99),
                slices.size(),
                at(slices, 0.95),
                signed.get(),
                heap >> 20);
        errors.stream().distinct().limit(10).forEach(System.out::println);
        assertThat(errors).isEmpty();
        assertThat(saves).hasSizeGreaterThan(READERS * SECONDS / 30);
    }

    private void work(HttpReader session, SignedIn reader, Random random, long end) {
        try {
            // Nobody begins in the same second.
            Thread.sleep(random.nextLong(BETWEEN_SAVES.toMillis()));
            List<StudyId> studies = studies(reader);
            for (int next = random.nextInt(studies.size()); System.nanoTime() < end; next++) {
                read(session, reader, studies.get(next % studies.size()), end);
            }
        } catch (IOException | RuntimeException e) {
            errors.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(HttpReader session, SignedIn reader, StudyId study, long end)
            throws IOException, InterruptedException {
        var sheet = SignInAs.as(reader, () -> desk.open(study));
        UUID reading = sheet.id().value();
        UUID series = seriesOf(reader, study);
        JsonNode stack = session.stack(series);
        int place = 0;
        for (LabelCode label : sheet.openLabels()) {
            if (System.nanoTime() > end) {
                return;
            }
            long nextSave = System.nanoTime() + BETWEEN_SAVES.toNanos();
            saves.add(session.save(reading, label.value(), "ABSENT"));
            while (System.nanoTime() < Math.min(nextSave, end)) {
                int index = place++ % stack.path("slices").size();
                slices.add(session.frame(
                        series,
                        index,
                        stack.path("slices").get(index).path("etag").asString()));
                Thread.sleep(BETWEEN_SLICES);
            }
        }
        SignInAs.doAs(reader, () -> desk.sign(sheet.id(), desk.look(sheet.id()).revision()));
        signed.incrementAndGet();
    }

    /// Every slice of every study is in the cache, as after the first reader of the day.
    private void warmUp(HttpReader session, SignedIn reader) throws IOException, InterruptedException {
        for (StudyId study : studies(reader)) {
            UUID series = seriesOf(reader, study);
            JsonNode stack = session.stack(series);
            for (int index = 0; index < stack.path("slices").size(); index++) {
                session.frame(
                        series,
                        index,
                        stack.path("slices").get(index).path("etag").asString());
            }
        }
    }

    private List<StudyId> studies(SignedIn reader) {
        return SignInAs.as(
                reader, () -> catalog.studiesOf(catalog.datasets().getFirst().id()));
    }

    private UUID seriesOf(SignedIn reader, StudyId study) {
        return SignInAs.as(reader, () -> catalog.study(study)).series().stream()
                .map(SeriesSummary::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private SignedIn newReader(int number) {
        String email = "load" + number + "@example.org";
        var account = new NewAccount(email, "Reader " + number, Set.of(Role.READER), Portal.PASSWORD);
        AccountId id = SystemActor.call(() -> accounts.createReady(account));
        return new SignedIn(id, email, account.name(), account.roles());
    }

    /// @return bytes of heap in use, the most that was seen
    private static long watchHeap(long end) throws InterruptedException {
        long most = 0;
        while (System.nanoTime() < end) {
            most = Math.max(
                    most,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            Thread.sleep(250);
        }
        return most;
    }

    private static double at(Collection<Double> all, double share) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : Arrays.stream(sorted)
                        .skip((long) Math.min(sorted.length - 1, Math.floor(sorted.length * share)))
                        .findFirst()
                        .orElseThrow();
    }
}
