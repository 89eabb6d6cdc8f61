package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was decided while the line was down, or after the session had ended, is written all the same; and two windows
/// on one study lose nothing of each other.
class JournalJourneyIT extends Journey {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_change_outlives_a_lost_line_a_lost_session_and_a_second_window() throws IOException {
        importDemo(4, 8, 128);
        Page page = reader("Steadfast Reader", "en-GB");
        ReadingPage reading = nextStudy(page);
        String first = reading.labels().getFirst();

        theLineIsDown(page, first);
        theSessionIsGone(page, first);
        twoWindows(page, first);
    }

    private void theLineIsDown(Page page, String label) {
        page.context().setOffline(true);
        verdict(page, label, "Uncertain").click();
        assertThat(status(page)).containsText("Not saved yet · changes waiting: 1", PATIENTLY);
        Portal.picture(page, "journal-waiting");
        assertThat(left(page)).hasSize(1).noneMatch(text -> text.contains("UNCERTAIN") || text.contains(label));

        page.context().setOffline(false);
        assertThat(status(page)).containsText("Saved", PATIENTLY);
        assertThat(stands(label)).isEqualTo("UNCERTAIN");
        assertThat(left(page)).isEmpty();
        assertThat(verdict(page, label, "Uncertain")).hasAttribute("aria-pressed", "true");

        page.keyboard().press("Control+z");
        assertThat(verdict(page, label, "Uncertain")).hasAttribute("aria-pressed", "false");
        page.keyboard().press("Control+Shift+z");
        assertThat(verdict(page, label, "Uncertain")).hasAttribute("aria-pressed", "true");
    }

    private void theSessionIsGone(Page page, String label) {
        String study = page.url();
        page.context().clearCookies();
        verdict(page, label, "Present").click();
        page.waitForURL(url -> url.contains("/login"), new Page.WaitForURLOptions().setTimeout(30_000));
        assertThat(left(page)).hasSize(1).noneMatch(text -> text.contains("PRESENT") || text.contains(label));

        portal.signInAgain(page);
        assertThat(page.url()).startsWith(study);
        new ReadingPage(page).waitUntilOpen();
        assertThat(status(page)).containsText("Saved", PATIENTLY);
        assertThat(stands(label)).isEqualTo("PRESENT");
        assertThat(verdict(page, label, "Present")).hasAttribute("aria-pressed", "true");
    }

    private void twoWindows(Page page, String label) {
        Page other = page.context().newPage();
        other.navigate(page.url());
        new ReadingPage(other).waitUntilOpen();
        verdict(page, label, "Absent").click();
        assertThat(verdict(page, label, "Absent")).hasAttribute("aria-pressed", "true");

        verdict(other, label, "Not assessable").click();
        Locator question = other.locator(".question");
        assertThat(question).containsText("Mine", PATIENTLY);
        assertThat(question).containsText("Not assessable");
        assertThat(question).containsText("Absent");
        assertThat(stands(label)).isEqualTo("ABSENT");
        Portal.picture(other, "journal-conflict");

        question.getByText("Keep mine").click();
        assertThat(other.locator(".question")).hasCount(0);
        assertThat(verdict(other, label, "Not assessable")).hasAttribute("aria-pressed", "true");
        assertThat(stands(label)).isEqualTo("NOT_ASSESSABLE");
    }

    private static Locator status(Page page) {
        return page.locator(".foot [role=status]");
    }

    private static Locator verdict(Page page, String label, String word) {
        return page.locator(".lrow[data-label=" + label + "] .seg button[aria-label='" + word + "']");
    }

    /// What lies in the browser of the journal.
    private static List<String> left(Page page) {
        Object left = page.evaluate(
                "() => Object.entries(localStorage)"
                        + ".filter(([name]) => name.startsWith('overread.journal.')).map(([name, value]) => name + atob(value))");
        return ((List<?>) left).stream().map(String::valueOf).toList();
    }

    private String stands(String label) {
        return jdbc.sql(
                        "select verdict from verdict_entry where label_code = ? order by id desc fetch first 1 row only")
                .param(label)
                .query(String.class)
                .single();
    }
}
