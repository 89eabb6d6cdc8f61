package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// A study in which nothing is disputed takes two keys from looked through to signed; and a reader's own keys work at
/// once, in both windows, on any layout.
class TwoKeysIT extends Journey {
    private static final int STUDIES = 8;
    private static final String PRESSES =
            "() => { window.presses = []; document.addEventListener('keydown', e => window.presses.push(e.code), true); }";

    @Test
    void two_keys_sign_an_undisputed_study_and_a_changed_key_works_at_once() throws IOException {
        importDemo(STUDIES, 8, 256);
        anUndisputedStudyTakesTwoKeys();
        aChangedKeyWorksInBothWindows();
        assertThat(portal.errors()).isEmpty();
    }

    private void anUndisputedStudyTakesTwoKeys() {
        Page page = reader("Quick Reader", "en-GB");
        ReadingPage reading = nextStudy(page);

        reading.press("Shift+Enter");
        assertThat(page.locator(".notice.error")).containsText("more are needed (90 %)");
        assertThat(page.locator(".notice.error")).containsText("bone window");
        assertThat(page.locator(".lrow.open")).hasCount(9);
        Portal.picture(page, "undisputed-refused");

        page.evaluate(PRESSES);
        int signed = 0;
        for (int study = 0; study < STUDIES && signed < 2; study++) {
            lookThrough(page, reading);
            page.evaluate("() => window.presses.length = 0");
            reading.press("Shift+Enter");
            page.waitForTimeout(1_500);
            String code = reading.code();
            if (page.locator(".lrow.open").count() > 0) {
                reading.press("BracketRight");
            } else if (signed++ == 0) {
                showTheMiddle(reading);
                Portal.picture(page, "undisputed");
                takeBackAndAgain(page, reading);
                // The password is asked for once: it is good for a quarter of an hour.
                reading.sign();
            } else {
                reading.press("Control+Enter");
                assertThat(page.locator(".top .code")).not().hasText(code, hasText());
                assertThat(page.evaluate("() => window.presses.filter(code => !/Control|Shift/.test(code)).length"))
                        .isEqualTo(2);
            }
            assertThat(page.locator(".top .code")).not().hasText(code, hasText());
            reading.waitUntilOpen();
        }
        assertThat(signed).isEqualTo(2);
    }

    /// For the picture in the user guide: brain, half way up.
    private static void showTheMiddle(ReadingPage reading) {
        reading.press("1");
        for (int slice = 0; slice < 4; slice++) {
            reading.press("ArrowDown");
        }
        reading.waitForOverlay("W 80 L 40");
    }

    /// All nine answers are one change.
    private static void takeBackAndAgain(Page page, ReadingPage reading) {
        reading.press("Control+z");
        assertThat(page.locator(".lrow.open")).hasCount(9);
        reading.press("Shift+Enter");
        assertThat(page.locator(".lrow.open")).hasCount(0);
    }

    private void aChangedKeyWorksInBothWindows() {
        Page page = reader("Own Keys", "en-GB");
        ReadingPage reading = nextStudy(page);
        Page window = page.waitForPopup(
                () -> page.locator("viewer-window-opener button").click());
        assertThat(window.locator("key-map")).hasCount(1);

        Page keys = page.context().newPage();
        portal.open(keys, "/keys");
        set(keys, "agree", "x");
        assertThat(keys.locator(".notice.error")).containsText("X already means");
        Portal.picture(keys, "keys-refused");
        set(keys, "agree", "q");
        assertThat(cap(keys, "agree")).hasText("Q");
        Portal.picture(keys, "keys");

        page.bringToFront();
        assertThat(page.locator(".lrow").first().locator("key-cap[action=agree]"))
                .hasText("Q", hasText());
        // A Russian layout writes another letter with the same key.
        window.evaluate("() => document.body.dispatchEvent(new KeyboardEvent('keydown',"
                + " {code: 'KeyQ', key: 'й', bubbles: true, composed: true}))");
        assertThat(page.locator(".lrow").first().locator(".seg button[aria-pressed=true]"))
                .hasCount(1);
        page.keyboard().press("?");
        assertThat(page.locator(".help-keys key-cap[action=agree]")).hasText("Q", hasText());
        Portal.picture(page, "help-own-keys");

        keys.bringToFront();
        Portal.click(keys, "All keys as delivered");
        assertThat(cap(keys, "agree")).hasText("A", hasText());
        assertThat(page.locator(".help-keys key-cap[action=agree]")).hasText("A", hasText());
        Page russian = reader("Свои Клавиши", "ru-RU");
        portal.open(russian, "/keys");
        assertThat(russian.getByText("Все бесспорные метки сразу")).isVisible();
        Portal.picture(russian, "keys-ru");
    }

    /// Every slice in the bone window.
    private static void lookThrough(Page page, ReadingPage reading) {
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        reading.waitForOverlay("W \\d+ L \\d+");
        reading.press("4");
        reading.waitForOverlay("W 2800 L 600");
        reading.press("Home");
        reading.waitForOverlay("slice 1/\\d+");
        int slices = Integer.parseInt(reading.overlay().replaceAll("(?s).*slice 1/(\\d+).*", "$1"));
        for (int slice = 2; slice <= slices; slice++) {
            reading.press("ArrowUp");
            reading.waitForOverlay("slice " + slice + "/");
            page.waitForTimeout(120);
        }
        assertThat(page.locator(".foot")).containsText("Seen " + slices + "/" + slices);
        reading.press("w");
        page.waitForTimeout(1_500);
        Locator note = page.locator(".take-note");
        if (note.count() > 0) {
            note.click();
            page.waitForTimeout(500);
        }
    }

    private static void set(Page keys, String action, String key) {
        keys.locator("key-capture[data-key=" + action + "] button").click();
        assertThat(keys.locator("key-capture[data-key=" + action + "]")).hasAttribute("listening", "");
        keys.keyboard().press(key);
    }

    private static Locator cap(Page keys, String action) {
        return keys.locator("key-capture key-cap[action=" + action + "]");
    }

    private static LocatorAssertions.HasTextOptions hasText() {
        return new LocatorAssertions.HasTextOptions().setTimeout(20_000);
    }
}
