package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The viewer without a mouse, and as a screen reader has it.
class ViewerByKeysIT extends Journey {
    /// What can be operated but has no name, and names that are keys without a text.
    private static final String NAMELESS = """
            viewer => [...viewer.shadowRoot.querySelectorAll(
                'button, select, input, [tabindex], [role=slider], [role=group], [role=toolbar], [role=menu]')]
              .filter(each => each.checkVisibility())
              .map(each => [each.outerHTML.slice(0, 90), (each.getAttribute('aria-label') ?? each.textContent).trim()])
              .filter(([, name]) => name === '' || /^[a-z]+([.-][a-z]+)+$/.test(name))
              .map(([html]) => html)
            """;

    @Test
    void everything_is_done_by_keys_named_and_announced() throws IOException {
        importDemo(1, 12, 128);
        Page page = reader("Reader of Keys", "ru-RU");
        ReadingPage reading = nextStudy(page);
        Locator viewer = page.locator("slice-viewer");
        Locator spoken = page.locator("slice-viewer .spoken");

        page.keyboard().press("End");
        assertThat(spoken).hasText(Pattern.compile("Срез 1\\d из 1\\d", Pattern.CASE_INSENSITIVE));
        Locator bar = page.locator("slice-viewer [role=slider]");
        String last = bar.getAttribute("aria-valuenow");
        page.keyboard().press("ArrowDown");
        assertThat(bar).not().hasAttribute("aria-valuenow", last);

        String before = zoom(reading);
        page.keyboard().press(".");
        page.waitForCondition(() -> !zoom(reading).equals(before));
        page.keyboard().press("Control+Shift+ArrowRight");
        reading.waitForOverlay("W 8[1-9] L 40");
        page.keyboard().press("Control+ArrowLeft");
        page.keyboard().press("r");
        reading.waitForOverlay("W 80 L 40");
        page.waitForCondition(() -> zoom(reading).equals(before));

        page.keyboard().press("m");
        Locator sagittal = page.locator("slice-viewer [data-viewport=sagittal]");
        sagittal.focus();
        page.keyboard().press("v");
        assertThat(page.locator("slice-viewer [data-viewport]")).hasCount(1);
        assertThat(viewer.evaluate(NAMELESS)).isEqualTo(List.of());
        page.keyboard().press("v");
        assertThat(page.locator("slice-viewer [data-viewport]")).hasCount(4);
        assertThat(sagittal).hasAttribute("aria-label", Pattern.compile("Сагиттальн.*"));
        assertThat(viewer.evaluate(NAMELESS)).isEqualTo(List.of());
        page.keyboard().press("m");

        assertThatTabsLeadThroughTheViewer(page);
        assertThat(portal.errors()).isEmpty();
    }

    /// Every control of the viewer is reached by Tab, and the way leads out again.
    private static void assertThatTabsLeadThroughTheViewer(Page page) {
        page.locator("slice-viewer button").first().focus();
        int reached = 1;
        while (reached < 60 && (boolean) page.evaluate("() => document.activeElement.localName === 'slice-viewer'")) {
            page.keyboard().press("Tab");
            reached++;
        }
        assertThat(reached).as("stops in the viewer").isBetween(15, 59);
    }

    private static String zoom(ReadingPage reading) {
        var matcher = Pattern.compile("(?:масштаб|zoom) ([\\d.,]+)").matcher(reading.overlay());
        return matcher.find() ? matcher.group(1) : reading.overlay();
    }
}
