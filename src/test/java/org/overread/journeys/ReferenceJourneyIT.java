package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;

/// The main job on real scans, in Russian: the coordinator imports a folder with Russian headings on the import page,
/// a reader reads the tilted head CT, and the coordinator exports what was signed.
class ReferenceJourneyIT extends Journey {
    @Test
    void real_scans_are_imported_read_and_exported() throws IOException {
        assumeTrue(ReferenceDataset.atHand(), "the reference scans (../shared/dicom/head-ct) are not at hand");
        Path folder = scratch.resolve("dataset");
        ReferenceDataset.build(folder);

        Page desk = portal.signedIn("Coordinator", Role.COORDINATOR);
        importOnThePage(desk, folder);

        Page page = reader("Second Reader", "ru-RU");
        ReadingPage reading = nextStudy(page);
        String code = reading.code();
        reading.waitForOverlay("W 80 L 40");
        assertThat(reading.greys()).isGreaterThan(30);
        Portal.picture(page, "reading-reference");
        assertThat(page.locator("header.top")).containsText(Pattern.compile("10[.,]5"));
        assertThat(page.locator(".lrow[data-label=fracture] .val").first())
                .not()
                .containsText("0");
        for (String label : reading.labels()) {
            page.locator(".lrow[data-label=" + label + "] .seg button").nth(1).click();
            assertThat(page.locator(".lrow[data-label=" + label + "] .seg button")
                            .nth(1))
                    .hasAttribute("aria-pressed", "true");
        }
        Portal.picture(page, "reading-reference");
        reading.sign();
        assertThat(page.locator(".top .code")).not().hasText(code);

        assertThat(portal.exported(desk).verdicts(code).values()).hasSize(9).containsOnly("absent");
        assertThat(portal.errors()).isEmpty();
    }

    private void importOnThePage(Page desk, Path folder) {
        portal.open(desk, "/import");
        Locator field = desk.locator("vaadin-text-field input").first();
        field.fill(folder.toAbsolutePath().toString());
        field.press("Tab");
        Portal.click(desk, "Look it over");
        var start = desk.getByText("Import 2 studies");
        assertThat(desk.getByText("study_instance_anon").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        Portal.picture(desk, "import");
        start.click();
        desk.waitForURL(
                url -> url.matches(".*/import/[-0-9a-f]{36}.*"), new Page.WaitForURLOptions().setTimeout(30_000));
        assertThat(desk.getByText("Done").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        Portal.picture(desk, "import-result");
    }
}
