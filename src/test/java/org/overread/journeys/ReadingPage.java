package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// The reading page as a reader uses it.
final class ReadingPage {
    private static final double PATIENCE_MS = 20_000;
    private final Page page;

    ReadingPage(Page page) {
        this.page = page;
    }

    /// Waits until the images of the study in front are on the screen and answers are taken.
    void waitUntilOpen() {
        assertThat(page.locator(".lrow .seg button").first())
                .isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(PATIENCE_MS));
    }

    String code() {
        return page.locator(".top .code").textContent();
    }

    List<String> labels() {
        List<String> codes = new ArrayList<>();
        for (Locator row : page.locator(".lrow").all()) {
            codes.add(row.getAttribute("data-label"));
        }
        return codes;
    }

    /// Answers with the button, by the word a screen reader says, and waits for the acknowledgement.
    void answer(String label, String word) {
        Locator button = page.locator(".lrow[data-label=" + label + "] .seg button[aria-label='" + word + "']");
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    /// Signs, after taking note of the images' warnings and with the password where they are asked for, and waits until
    /// another study is in front.
    void sign() {
        String before = code();
        press("Control+Enter");
        Locator warned = page.locator(".take-note");
        Locator password = page.locator("vaadin-password-field input");
        page.waitForCondition(() -> warned.count() + password.count() > 0 || !isInFront(before));
        if (warned.count() > 0) {
            warned.click();
            page.waitForCondition(() -> password.count() > 0 || !isInFront(before));
        }
        if (password.count() > 0) {
            password.fill(Portal.PASSWORD);
            password.press("Enter");
        }
        page.waitForCondition(() -> !isInFront(before), new Page.WaitForConditionOptions().setTimeout(PATIENCE_MS));
    }

    private boolean isInFront(String code) {
        // At once: between two questions the page may have gone on.
        return page.locator(".top .code").allTextContents().contains(code);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /// Marks on the image in front of a page, as far as they are saved.
    static Locator savedMarks(Page page) {
        return page.locator("slice-viewer [data-viewport=main] .layer > .mark:not(.unsaved)");
    }

    /// Drags over the image in front; places are parts of its width and height.
    void drag(double x1, double y1, double x2, double y2) {
        BoundingBox box = page.locator("slice-viewer [data-viewport=main]").boundingBox();
        page.mouse().move(box.x + box.width * x1, box.y + box.height * y1);
        page.mouse().down();
        page.mouse().move(box.x + box.width * x2, box.y + box.height * y2);
        page.mouse().up();
    }

    /// The text the viewer lays over the image, such as `W 80 L 40`.
    String overlay() {
        return page.locator("slice-viewer")
                .evaluate("viewer => viewer.shadowRoot.textContent")
                .toString();
    }

    void waitForOverlay(String regex) {
        Pattern wanted = Pattern.compile(regex);
        page.waitForCondition(
                () -> wanted.matcher(overlay()).find(), new Page.WaitForConditionOptions().setTimeout(PATIENCE_MS));
    }

    /// How many different grey values the middle of the image shows; 1 where nothing is drawn.
    long greys() {
        try {
            var picture = ImageIO.read(
                    new ByteArrayInputStream(page.locator("slice-viewer").screenshot()));
            int side = Math.min(picture.getWidth(), picture.getHeight()) / 3;
            int[] pixels = picture.getRGB(
                    (picture.getWidth() - side) / 2,
                    (picture.getHeight() - side) / 2,
                    side,
                    side,
                    new int[side * side],
                    0,
                    side);
            return Arrays.stream(pixels).distinct().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
