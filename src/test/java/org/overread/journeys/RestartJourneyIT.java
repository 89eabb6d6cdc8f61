package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.durability.PortalDatabase;

/// The server dies under an open page and starts again: the reader goes on, is told how it stands, and is led back.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestartJourneyIT {
    private static final String READER = "patient@example.org";
    private static final double PATIENCE_MS = 60_000;
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS);

    @TempDir
    private Path home;

    @Test
    void keys_pressed_while_the_server_is_away_are_saved_when_it_is_back() throws Exception {
        FilledPortal.fill(home, 3, List.of(READER), List.of());
        aStopLeavesNothingRunning();
        int port = PortalProcess.freePort();
        try (var portal = new Portal(port);
                var first = PortalProcess.ofClasses(home, port, List.of()).healthy()) {
            Page page = portal.signedInAs(READER, "ru-RU");
            ReadingPage reading = firstStudy(page);
            List<String> labels = reading.labels();
            reading.answer(labels.get(0), "Нет");
            assertThat(page.locator(".lrow.on")).hasAttribute("data-label", labels.get(1));

            first.kill();
            giveEvidence(page, reading);
            page.keyboard().press("u");
            page.keyboard().press("u");
            assertThat(page.locator("reading-journal")).containsText("ожидает изменений: 5", PATIENTLY);
            assertThat(page.locator("vaadin-connection-indicator")).containsText("Сервер не отвечает", PATIENTLY);
            Portal.picture(page, "server-away");

            try (var second = PortalProcess.ofClasses(home, port, List.of()).healthy()) {
                comesBack(portal, page, labels);
                assertThat(second.isAlive()).isTrue();
            }
            evidenceIsFor(labels.get(1));
        }
    }

    @Test
    void what_is_undone_and_what_is_done_in_the_second_window_while_the_server_is_away_counts_as_well()
            throws Exception {
        FilledPortal.fill(home, 3, List.of(READER), List.of());
        int port = PortalProcess.freePort();
        try (var portal = new Portal(port);
                var first = PortalProcess.ofClasses(home, port, List.of()).healthy()) {
            Page page = portal.signedInAs(READER, "ru-RU");
            ReadingPage reading = firstStudy(page);
            List<String> labels = reading.labels();
            reading.answer(labels.get(0), "Нет");
            Page window = page.waitForPopup(
                    () -> page.locator("viewer-window-opener button").click());
            assertThat(window.locator("slice-viewer .layer").first()).isAttached();
            reading.waitUntilOpen();
            window.keyboard().press("d");
            new ReadingPage(window).drag(0.40, 0.40, 0.60, 0.45);
            assertThat(ReadingPage.savedMarks(window)).hasCount(1);

            first.kill();
            // An answer that the server never hears of, taken back; then the mark, which it had saved.
            page.bringToFront();
            page.keyboard().press("u");
            page.keyboard().press("Control+z");
            page.keyboard().press("Control+z");
            // In the window: a mark for the label in front, and its answer.
            window.bringToFront();
            window.keyboard().press("d");
            new ReadingPage(window).drag(0.30, 0.60, 0.50, 0.65);
            window.keyboard().press("p");
            assertThat(page.locator("reading-journal")).containsText("ожидает изменений: 5", PATIENTLY);

            try (var second = PortalProcess.ofClasses(home, port, List.of()).healthy()) {
                signsInAgain(portal, page);
                new ReadingPage(page).waitUntilOpen();
                stands(page, labels.get(0), "ABSENT");
                stands(page, labels.get(1), "PRESENT");
                assertThat(page.locator(".lrow .seg button[aria-pressed=true]")).hasCount(2);
                assertThat(second.isAlive()).isTrue();
            }
            try (var database = PortalDatabase.in(home)) {
                assertThat(database.column("select label_code || ' ' || count(*) from mark_entry group by label_code"))
                        .containsExactly(labels.get(1) + " 3");
                assertThat(database.column("select verdict from verdict_entry where label_code = '" + labels.get(1)
                                + "' order by id"))
                        .containsExactly("UNCERTAIN", "", "PRESENT");
            }
        }
    }

    /// The first page of a portal that has just started takes a while.
    private static ReadingPage firstStudy(Page page) {
        page.locator(".preview").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        page.keyboard().press("n");
        var reading = new ReadingPage(page);
        reading.waitUntilOpen();
        return reading;
    }

    private static void signsInAgain(Portal portal, Page page) {
        String study = page.url();
        page.waitForURL(url -> url.contains("/login"), new Page.WaitForURLOptions().setTimeout(PATIENCE_MS));
        portal.signInAgain(page);
        assertThat(page.url()).startsWith(study);
        assertThat(page.locator("reading-journal")).containsText("Сохранено", PATIENTLY);
    }

    private static void comesBack(Portal portal, Page page, List<String> labels) {
        signsInAgain(portal, page);
        stands(page, labels.get(0), "ABSENT");
        stands(page, labels.get(1), "UNCERTAIN");
        stands(page, labels.get(2), "UNCERTAIN");
        Locator pressed = page.locator(".lrow .seg button[aria-pressed=true]");
        assertThat(pressed).hasCount(3);
        new ReadingPage(page).waitUntilOpen();
        assertThat(page.locator(".key-slice:visible")).hasCount(1);
        assertThat(ReadingPage.savedMarks(page)).hasCount(1);
        assertThat(page.locator(".sen.quoted")).hasCount(1);
        Portal.picture(page, "server-back");

        page.reload();
        new ReadingPage(page).waitUntilOpen();
        assertThat(page.locator(".key-slice:visible")).hasCount(1);
        assertThat(page.locator(".sen.quoted")).hasCount(1);
    }

    /// A key slice, a distance and a sentence of the report.
    private static void giveEvidence(Page page, ReadingPage reading) {
        page.keyboard().press("k");
        page.keyboard().press("d");
        reading.drag(0.40, 0.40, 0.60, 0.45);
        page.locator(".sen").first().hover();
        page.keyboard().press("e");
    }

    /// All of it for the label that was in front when it was given.
    private void evidenceIsFor(String label) throws Exception {
        try (var database = PortalDatabase.in(home)) {
            assertThat(database.column("select kind || ' ' || label_code from mark_entry order by kind"))
                    .containsExactly("DISTANCE " + label, "KEY_SLICE " + label);
            assertThat(database.column("select label_code from quote_entry")).containsExactly(label);
        }
    }

    private static void stands(Page page, String label, String verdict) {
        assertThat(page.locator(".lrow[data-label=" + label + "] .seg button[data-value=" + verdict + "]"))
                .hasAttribute("aria-pressed", "true");
    }

    /// The comparison of sources that an import begins is stopped with the portal, and says so.
    private void aStopLeavesNothingRunning() throws Exception {
        try (var database = PortalDatabase.in(home)) {
            assertThat(database.column("select state from check_run"))
                    .isNotEmpty()
                    .doesNotContain("RUNNING");
        }
    }
}
