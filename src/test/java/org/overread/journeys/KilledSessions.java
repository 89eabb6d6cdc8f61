package org.overread.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.overread.audit.AuditVerifier;
import org.overread.durability.PortalDatabase;
import org.overread.home.SystemActor;
import org.overread.review.SealCheck;
import org.overread.testing.PortalWithoutWeb;

/// What "saved" means in front of a browser: kill -9 of the whole portal at any moment loses no answer, comment or
/// signature that a page showed as saved, and no draft that had lain on a page for two seconds. A data folder lives
/// through a few kills, then a new one begins. `-Doverread.kills=50` makes it longer.
@Tag("kills")
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class KilledSessions {
    private static final int KILLS = Integer.getInteger("overread.kills", 10);
    private static final int KILLS_OF_A_FOLDER = 5;
    private static final int READERS = 2;
    /// More than a reader signs in the lives of a folder.
    private static final int STUDIES = 80;
    private static final int SHORTEST_LIFE_MS = 5_000;
    /// Longer than the 45 s after which H2 uses freed space again.
    private static final int LONGEST_LIFE_MS = 60_000;

    private final Random random = new Random(20261129);
    private int deeds;
    private int drafts;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    /// Where the portal keeps its rows, as settings of its start; none for the database in its data folder.
    abstract List<String> database();

    /// Puts a filled data folder back to how it was when this was first called, if that can be done.
    abstract void renew(Path home) throws IOException;

    /// Opens it from outside, while the portal is dead.
    abstract PortalDatabase remains(Path home) throws IOException, SQLException;

    @Test
    void nothing_that_a_page_showed_as_saved_and_no_draft_of_two_seconds_is_lost() throws Exception {
        Path home = temporary.resolve("home");
        List<String> people = IntStream.rangeClosed(1, READERS)
                .mapToObj(number -> "hurried" + number + "@example.org")
                .toList();
        FilledPortal.fill(home, STUDIES, people, database());
        for (int kill = 0; kill < KILLS; kill += KILLS_OF_A_FOLDER) {
            renew(home);
            aFolderLives(home, people, kill, Math.min(KILLS_OF_A_FOLDER, KILLS - kill));
        }
        System.out.printf(
                "%s: %d kills, %d readers, %d shown or kept, %d texts asked about, 0 lost%n",
                getClass().getSimpleName(), KILLS, READERS, deeds, drafts);
        assertThat(deeds).isGreaterThan(KILLS * READERS);
    }

    private void aFolderLives(Path home, List<String> people, int before, int kills) throws Exception {
        int port = PortalProcess.freePort();
        var book = new DeedBook();
        try (var room = new HurriedRoom(people, port, book, random.nextLong())) {
            for (int kill = 1; kill <= kills; kill++) {
                book.begin(before + kill);
                var life = Duration.ofMillis(random.nextInt(SHORTEST_LIFE_MS, LONGEST_LIFE_MS));
                try (var portal =
                        PortalProcess.ofClasses(home, port, database()).healthy()) {
                    noteQuestions(room.comeBack());
                    room.readUntilKilled(portal, life);
                }
                nothingIsLost(home, book, "kill %d after %s".formatted(before + kill, life));
            }
            try (var portal = PortalProcess.ofClasses(home, port, database()).healthy()) {
                noteQuestions(room.comeBack());
                portal.kill();
            }
        }
        nothingIsLost(home, book, "the last return");
        deeds += book.owed();
        trailAndSealsHold(home);
    }

    /// Nobody else writes, so nothing can stand in the place of what a reader wrote: only texts that were being typed
    /// are asked about.
    private void noteQuestions(List<String> asked) {
        assertThat(asked).as("only texts that were never meant").allMatch(words -> words.contains("Comment "));
        drafts += asked.size();
    }

    private void nothingIsLost(Path home, DeedBook book, String when) throws IOException, SQLException {
        try (var database = remains(home)) {
            database.everyTransactionIsWhole();
            Set<String> saved = new HashSet<>(database.column(
                    "select 'answer ' || submit_id || ' ' || label_code || ' ' || verdict from verdict_entry"));
            saved.addAll(database.column("select 'comment ' || body from comment_entry"));
            saved.addAll(database.column("select 'signature ' || r.reader_name || ' ' || s.code from reading r"
                    + " join reading_signature g on g.reading_id = r.id join study s on s.id = r.study_id"));
            List<String> lost = book.lost(saved);
            System.out.printf(
                    "%s: %d owed, %d open, %d rows, %d lost%n",
                    when, book.owed(), book.open(), saved.size(), lost.size());
            assertThat(lost).as("lost by " + when).isEmpty();
        }
    }

    private void trailAndSealsHold(Path home) {
        try (var portal = PortalWithoutWeb.start(home, database().toArray(String[]::new))) {
            var check = SystemActor.call(portal.getBean(AuditVerifier.class)::verify);
            List<String> broken = new ArrayList<>();
            SystemActor.call(portal.getBean(SealCheck.class)::broken)
                    .forEach(reading -> broken.add(reading.toString()));
            assertThat(check.intact()).as(check.toString()).isTrue();
            assertThat(broken).as("broken seals").isEmpty();
        }
    }
}
