package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.springframework.beans.factory.annotation.Autowired;

/// A report and a registry that try to become a part of the page, in a real browser. The canary is a variable that
/// their scripts would set.
class HostileTextIT extends Journey {
    private static final String PAYLOAD =
            "<img src=x onerror=\"window.canary=1\"><script>window.canary=2</script></p> \u202Eкровь";

    private static final double PATIENCE_MS = 20_000;

    @Autowired
    private CatalogIntake intake;

    @Test
    void what_a_report_and_a_registry_hold_is_shown_as_text_and_never_run() {
        StudyId study = aStudy().with("ich", PAYLOAD)
                .withReport("ru", PAYLOAD + ". Справа субдуральная гематома " + PAYLOAD + ".")
                .withReport("en", "Subdural hematoma. " + PAYLOAD)
                .addedTo(aDataset(intake), intake);
        Page page = portal.signedIn("Careful Reader", Role.READER);
        portal.open(page, "/read/" + study);

        assertThat(page.locator("report-text .st").first()).isVisible();
        page.locator("report-text .st").first().hover();
        assertThat(page.locator("report-text")).containsText("<img src=x");
        assertThat(page.locator("report-text .ctl").first()).hasText("U+202E");
        Assertions.assertThat(page.locator("report-text img, report-text script, .lrow img")
                        .count())
                .isZero();
        Assertions.assertThat(page.evaluate("() => window.canary === undefined"))
                .isEqualTo(true);

        Page office = portal.signedIn("Careful Coordinator", Role.COORDINATOR);
        portal.open(office, "/dataset");
        Portal.click(office, "Compare anew");
        assertThat(office.locator("table.kinds .example").last())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        assertThat(office.locator("table.kinds")).containsText("<img src=x");
        Assertions.assertThat(office.locator("main img, main script").count()).isZero();
        Assertions.assertThat(office.evaluate("() => window.canary === undefined"))
                .isEqualTo(true);
    }
}
