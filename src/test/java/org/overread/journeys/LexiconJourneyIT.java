package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;

/// A coordinator tries a text on the lexicon, sees which rules fired, changes the lexicon, looks at what that changes
/// on all reports, and saves it with a reason.
class LexiconJourneyIT extends Journey {
    @Test
    void a_text_is_tried_and_the_lexicon_changed_with_its_effect_seen_before_it_is_saved() throws IOException {
        importDemo(12, 6, 64);
        Page desk = portal.signedIn("Coordinator", Role.COORDINATOR);
        portal.open(desk, "/lexicon");
        Locator save = button(desk, "Save new version");
        Locator discard = button(desk, "Discard changes");
        assertThat(save).isDisabled();
        assertThat(discard).isDisabled();
        assertThat(discard).hasCSS("opacity", "0.5");

        Locator trial = desk.getByLabel("Text of a report");
        trial.fill(
                "Перелом затылочной кости. Данных за субдуральную гематому не получено. <b>Ржавый след</b> в лобной доле.");
        assertThat(desk.locator(".try-labels")).containsText("Skull fracture");
        assertThat(desk.locator(".try-found")).containsText("не получено");
        assertThat(desk.locator(".try-found")).not().containsText("Ржавый след");
        assertThat(desk.locator(".marked-text b")).hasCount(0);
        Portal.picture(desk, "lexicon-try");

        Locator text = desk.locator(".lexicon-editor textarea");
        String before = text.inputValue();
        text.fill(before.replace("[blood]", "[bloody]"));
        assertThat(desk.locator(".lexicon-problems")).hasClass("lexicon-problems invalid");
        assertThat(save).isDisabled();
        text.fill(before.replace("перелом, трещина = fracture, fx", "трещина = fx") + "\n[blood]\nржавый след =\n");
        assertThat(desk.locator(".lexicon-problems")).hasClass("lexicon-problems valid");
        assertThat(discard).isEnabled();
        assertThat(desk.locator(".try-found")).containsText("Ржавый след");

        desk.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Effect on all reports"))
                .click();
        button(desk, "Compare on all reports").click();
        assertThat(desk.locator(".effect-result")).containsText("Skull fracture");
        Portal.picture(desk, "lexicon-effect");

        save.click();
        desk.getByLabel("Why is it changed?").fill("A word of our own for old blood");
        button(desk, "Save").click();
        assertThat(desk.getByText("Version 1").first()).isVisible();
        assertThat(discard).isDisabled();
        pictures("ru-RU");
        assertThat(portal.errors()).isEmpty();
    }

    /// The page in the other language and in both themes, to be looked at.
    private void pictures(String locale) {
        Page russian = portal.signedIn("Координатор", locale, Role.COORDINATOR);
        portal.open(russian, "/lexicon");
        assertThat(russian.locator(".lexicon-editor textarea")).isVisible();
        russian.locator(".try-text textarea").fill("Нельзя исключить САК. Гигромы. СДГ слева 7 мм.");
        assertThat(russian.locator(".try-labels")).containsText("Субдуральное");
        Portal.picture(russian, "lexicon-ru");
        russian.setViewportSize(1366, 768);
        Portal.click(russian, "Светлая тема");
        Portal.picture(russian, "lexicon-ru-light");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
