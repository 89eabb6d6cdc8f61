package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;

/// A coordinator looks up what a file says.
class TagsJourneyIT extends Journey {
    @Test
    void a_coordinator_comes_from_the_worklist_searches_as_typed_and_steps_through_the_slices() throws Exception {
        importDemo(2, 3, 64);
        Page page = portal.signedIn("Curious Coordinator", Role.COORDINATOR);
        portal.open(page, "/worklist");
        page.locator("a[href^='tags?study=']").first().click();
        Locator grid = page.locator("vaadin-grid.tags");
        Locator search = page.locator(".tags-fields vaadin-text-field input").last();
        assertThat(grid).containsText("TransferSyntaxUID");

        search.pressSequentially("window center");
        assertThat(grid).containsText("(0028,1050)");
        // The grid keeps rows that it does not show: how many there are is said beside the title.
        assertThat(page.locator("[role=status]")).hasText(Pattern.compile("^1 of \\d+ rows$"));
        assertThat(page).hasURL(Pattern.compile("q=window(\\+|%20)center"));

        search.fill("<b>nothing</b>");
        assertThat(page.locator(".empty")).containsText("Nothing mentions “<b>nothing</b>”");
        search.fill("instance number");
        assertThat(page.locator("[role=status]")).hasText(Pattern.compile("^1 of \\d+ rows$"));
        assertThat(grid).isVisible();
        assertThat(grid).containsText("(0020,0013)");

        page.locator(".tags-fields vaadin-integer-field [part~='increase-button']")
                .click();
        assertThat(page).hasURL(Pattern.compile("slice=2"));
        assertThat(search).hasValue("instance number");
        assertThat(grid).containsText("(0020,0013)");

        page.reload();
        assertThat(page.locator(".tags-fields vaadin-integer-field input")).hasValue("2");
        assertThat(grid).containsText("(0020,0013)");
    }
}
