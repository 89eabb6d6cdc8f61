package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// A reader signs with the password once, goes on without it, corrects what was signed, and reads the history.
class SigningJourneyIT extends Journey {
    @Test
    void the_password_is_asked_for_once_and_a_correction_stands_beside_what_it_corrects() throws IOException {
        importDemo(3, 8, 128);
        Page page = reader("Careful Reader", "en-GB");
        ReadingPage reading = nextStudy(page);
        String first = page.url();
        answerAll(reading, "Absent");
        page.locator(".foot .grade").click();
        assertThat(page.locator(".foot .grade.on")).isVisible();

        aWrongPasswordSignsNothing(page, reading);
        signsWithThePassword(page, reading);
        answerAll(reading, "Absent");
        reading.press("Control+Enter");
        page.waitForCondition(() -> !page.url().equals(first)
                && page.locator("vaadin-password-field").count() == 0);

        amends(page, first);
        history(page, first.substring(first.lastIndexOf('/') + 1));
        assertThat(portal.errors()).isEmpty();
    }

    private static void aWrongPasswordSignsNothing(Page page, ReadingPage reading) {
        reading.press("Control+Enter");
        Locator field = page.locator("vaadin-password-field input");
        field.fill("not the password at all");
        field.press("Enter");
        assertThat(page.locator("vaadin-password-field")).containsText("This is not your password");
        Portal.picture(page, "signing-proof");
    }

    private static void signsWithThePassword(Page page, ReadingPage reading) {
        String before = reading.code();
        Locator field = page.locator("vaadin-password-field input");
        field.fill(Portal.PASSWORD);
        field.press("Enter");
        assertThat(page.locator(".top .code")).not().hasText(before);
        reading.waitUntilOpen();
    }

    private void amends(Page page, String study) {
        page.navigate(study);
        page.locator(".foot [data-action=amend]").click();
        page.locator("vaadin-text-area textarea").fill("Saw the fracture on the bone window");
        page.keyboard().press("Control+Enter");
        var reading = new ReadingPage(page);
        reading.waitUntilOpen();
        reading.answer("fracture", "Present");
        reading.sign();
    }

    private void history(Page page, String study) {
        portal.open(page, "/history/" + study);
        assertThat(page.locator(".history .card")).hasCount(2);
        assertThat(page.locator(".history .card").last()).containsText("Saw the fracture on the bone window");
        Portal.picture(page, "reading-history");
        page.setViewportSize(1366, 768);
        Portal.picture(page, "reading-history-small");
    }

    private static void answerAll(ReadingPage reading, String word) {
        reading.labels().forEach(label -> reading.answer(label, word));
    }
}
