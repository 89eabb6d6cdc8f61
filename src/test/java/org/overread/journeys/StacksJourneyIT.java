package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A series that is several stacks: each is offered, can be read, marked and put beside another, and what was seen of
/// it is remembered.
class StacksJourneyIT extends Journey {
    @Autowired
    private CatalogIntake intake;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void each_stack_of_a_series_is_offered_read_and_marked() {
        StudyId study = MixedSeries.addedTo(scratch, intake);
        Page page = portal.signedIn("Reader of Stacks", Role.READER);
        portal.open(page, "/read/" + study);
        var reading = new ReadingPage(page);
        reading.waitUntilOpen();

        Locator tiles = page.locator(".rail .ser");
        assertThat(tiles).hasCount(3);
        assertThat(tiles.nth(0)).containsText("H31s");
        assertThat(tiles.nth(1)).containsText("H60s");
        assertThat(tiles.nth(2)).containsText("localizer");
        assertThat(tiles.nth(1).locator(".d").first()).containsText(MixedSeries.SHARP + " ×");
        reading.waitForOverlay("slice 8/" + MixedSeries.SOFT);
        reading.waitForOverlay("W 80 L 40");

        page.keyboard().press("ArrowRight");
        reading.waitForOverlay("slice 6/" + MixedSeries.SHARP);
        reading.waitForOverlay("W 2800 L 600");
        reading.waitUntilOpen();
        assertThat(tiles.nth(1)).hasAttribute("aria-pressed", "true");
        page.keyboard().press("o");
        drag(page, "main", 0.48, 0.48, 0.52, 0.52);
        assertThat(mark(page, "main")).hasAttribute("aria-label", Pattern.compile("300\\.0 ± 0\\.0 HU"));
        page.keyboard().press("k");
        assertThat(page.locator(".key-slice img"))
                .hasAttribute("src", Pattern.compile("/stacks/1/rendered/5\\?preset=bone"));
        Portal.picture(page, "stacks");

        besideTheOther(page, reading);
        aPlaneThroughOneOfThem(page);

        page.reload();
        reading.waitUntilOpen();
        assertThat(tiles).hasCount(3);
        page.locator(".key-slice").click();
        reading.waitForOverlay("slice 6/" + MixedSeries.SHARP);
        assertThat(page.locator("slice-viewer [data-viewport=main] .mark:not(.unsaved)"))
                .not()
                .hasCount(0);
        page.locator(".key-slice-place").hover();
        page.locator(".key-slice-remove").click();
        assertThat(page.locator(".key-slice:visible")).hasCount(0);
        page.keyboard().press("Control+z");
        assertThat(page.locator(".key-slice:visible")).hasCount(1);
        page.waitForCondition(() -> stacksSeen() == 2);
        assertThat(portal.errors()).isEmpty();
    }

    /// Brain and bone stand side by side though both are of one series; an ellipse says whose values it holds.
    private static void besideTheOther(Page page, ReadingPage reading) {
        page.locator(".rail .ser").first().click();
        reading.waitUntilOpen();
        new ViewerScreen(page).layout("pair");
        page.evaluate("() => document.querySelector('slice-viewer').changeLook({ overlay: true })");
        assertThat(page.locator("slice-viewer [data-viewport=bone]")).containsText("H60s");
        page.evaluate("() => document.querySelector('slice-viewer').goTo(5)");
        drawEllipse(page, "main", 0.45, 0.45, 0.5, 0.52);
        for (String viewport : List.of("main", "bone")) {
            assertThat(mark(page, viewport)
                            .filter(new Locator.FilterOptions().setHasText("40.0"))
                            .first())
                    .hasAttribute("aria-label", Pattern.compile("40\\.0 ± 0\\.0 HU.*values of .*H31s"));
        }
        Portal.picture(page, "stacks-pair");
    }

    /// An ellipse on a sagittal plane: the browser and the server measure the same.
    private void aPlaneThroughOneOfThem(Page page) {
        var screen = new ViewerScreen(page);
        screen.layout("planes");
        drawEllipse(page, "sagittal", 0.45, 0.45, 0.56, 0.54);
        Locator mark = mark(page, "sagittal");
        assertThat(mark.first()).hasAttribute("aria-label", Pattern.compile("40\\.0 ± 0\\.0 HU"));
        page.waitForCondition(() -> countOfReformat() > 0);
        assertThat(mark.first()).hasAttribute("aria-label", Pattern.compile(" n " + countOfReformat() + "\\b"));
        Portal.picture(page, "stacks-planes");
        screen.layout("single");
        page.evaluate("() => document.querySelector('slice-viewer').changeLook({ overlay: true })");
    }

    private int countOfReformat() {
        return jdbc.sql("select coalesce(max(region_count), 0) from mark_entry where kind = 'ELLIPSE' and sop_uid = ''")
                .query(Integer.class)
                .single();
    }

    private int stacksSeen() {
        return jdbc.sql("select count(distinct window_kind) from slice_showing")
                .query(Integer.class)
                .single();
    }

    private static void drawEllipse(Page page, String viewport, double x1, double y1, double x2, double y2) {
        page.locator("slice-viewer [data-viewport=" + viewport + "]").focus();
        page.keyboard().press("o");
        drag(page, viewport, x1, y1, x2, y2);
        page.keyboard().press("Escape");
    }

    private static Locator mark(Page page, String viewport) {
        return page.locator("slice-viewer [data-viewport=" + viewport + "] .mark[aria-label^='Ellipse']");
    }

    private static void drag(Page page, String viewport, double x1, double y1, double x2, double y2) {
        BoundingBox box =
                page.locator("slice-viewer [data-viewport=" + viewport + "]").boundingBox();
        page.mouse().move(box.x + box.width * x1, box.y + box.height * y1);
        page.mouse().down();
        page.mouse().move(box.x + box.width * x2, box.y + box.height * y2);
        page.mouse().up();
    }
}
