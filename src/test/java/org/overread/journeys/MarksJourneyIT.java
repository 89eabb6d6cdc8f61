package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Marks on the images: drawn by hand and by keys, kept, undone, there again after a reload, shown in a window of
/// their own, and signed.
class MarksJourneyIT extends Journey {
    private static final Pattern STATISTICS = Pattern.compile("(−?[\\d.]+) ± ([\\d.]+) HU.* n (\\d+)");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void marks_are_drawn_kept_undone_and_signed() throws IOException {
        importDemo(3, 12, 256);
        Page page = reader("Marking Reader", "en-GB");
        ReadingPage reading = nextStudy(page);

        draw(page);
        assertThat(ReadingPage.savedMarks(page)).hasCount(3);
        assertThat(page.locator(".key-slice:visible")).hasCount(1);
        Portal.picture(page, "marks");
        assertThatTheScreenSaysWhatTheFileSays(page);

        page.keyboard().press("Control+z");
        assertThat(page.locator(".key-slice:visible")).hasCount(0);
        page.keyboard().press("Control+Shift+Z");
        assertThat(page.locator(".key-slice:visible")).hasCount(1);

        page.reload();
        reading.waitUntilOpen();
        assertThat(ReadingPage.savedMarks(page)).hasCount(3);
        assertThat(page.locator(".foot")).containsText("Seen 1/");

        page.keyboard().press("ArrowUp");
        assertThat(ReadingPage.savedMarks(page)).hasCount(0);
        page.waitForTimeout(600);
        Page window = page.context().newPage();
        portal.open(window, "/viewer");
        new ReadingPage(window).waitForOverlay("slice 8/");
        window.keyboard().press("ArrowDown");
        assertThat(ReadingPage.savedMarks(window)).hasCount(3);
        window.waitForTimeout(600);
        reading.waitUntilOpen();
        assertThat(page.locator(".elsewhere")).isVisible();
        window.reload();
        assertThat(ReadingPage.savedMarks(window)).hasCount(3);
        page.reload();
        assertThat(page.locator(".elsewhere")).isVisible();
        reading.waitUntilOpen();
        assertThat(ReadingPage.savedMarks(window)).hasCount(3);
        window.bringToFront();
        window.keyboard().press("]");
        assertThat(page.locator(".top .code")).hasText("DEMO-0002");
        new ReadingPage(window).waitForOverlay("DEMO-0002");
        reading.waitUntilOpen();
        page.waitForCondition(() -> readingsWithSlicesSeen() == 2);
        window.keyboard().press("[");
        assertThat(page.locator(".top .code")).hasText("DEMO-0001");
        window.close();
        assertThat(page.locator(".elsewhere")).isHidden();
        reading.waitUntilOpen();
        assertThat(ReadingPage.savedMarks(page)).hasCount(3);

        reading.labels().forEach(label -> reading.answer(label, "Absent"));
        String code = reading.code();
        reading.sign();
        assertThat(page.locator(".top .code")).not().hasText(code);
        assertThat(jdbc.sql("select count(distinct m.mark_id) from mark_entry m join reading_signature s"
                                + " on s.reading_id = m.reading_id where m.kind <> ''")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(portal.errors()).isEmpty();
    }

    private int readingsWithSlicesSeen() {
        return jdbc.sql("select count(distinct reading_id) from slice_showing")
                .query(Integer.class)
                .single();
    }

    /// A distance and an ellipse by hand, an arrow by keys alone, and a key slice.
    private static void draw(Page page) {
        page.keyboard().press("d");
        new ReadingPage(page).drag(0.40, 0.40, 0.60, 0.45);
        assertThat(ReadingPage.savedMarks(page)).hasCount(1);
        page.keyboard().press("o");
        new ReadingPage(page).drag(0.45, 0.55, 0.56, 0.70);
        assertThat(ReadingPage.savedMarks(page)).hasCount(2);
        page.locator("slice-viewer [data-viewport=main]").focus();
        page.keyboard().press("t");
        page.keyboard().press("Enter");
        for (int step = 0; step < 4; step++) {
            page.keyboard().press("ArrowLeft");
        }
        page.keyboard().press("Enter");
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Shift+ArrowLeft");
        page.keyboard().press("Enter");
        page.keyboard().type("falx");
        page.keyboard().press("Enter");
        assertThat(ReadingPage.savedMarks(page)).hasCount(3);
        page.keyboard().press("k");
    }

    /// Mean, deviation and count on the screen, computed by the browser, are those that the server measured from the
    /// file.
    private void assertThatTheScreenSaysWhatTheFileSays(Page page) {
        Matcher shown = STATISTICS.matcher(
                page.locator("slice-viewer .mark[aria-label^='Ellipse']").getAttribute("aria-label"));
        assertThat(shown.find()).isTrue();
        Map<String, Object> kept = jdbc.sql("select region_mean as mean, region_sd as sd, region_count as n"
                        + " from mark_entry where kind = 'ELLIPSE'")
                .query()
                .singleRow();
        assertThat(List.of(shown.group(1).replace('−', '-'), shown.group(2), shown.group(3)))
                .containsExactly(
                        String.format(Locale.ROOT, "%.1f", kept.get("MEAN")),
                        String.format(Locale.ROOT, "%.1f", kept.get("SD")),
                        String.valueOf(kept.get("N")));
    }
}
