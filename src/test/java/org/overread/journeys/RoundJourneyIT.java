package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;

/// A round from plan to final label: the coordinator plans and opens it, two readers sign and differ, the adjudicator
/// settles it, and the export says how the label came about.
class RoundJourneyIT extends Journey {
    @Test
    void a_round_is_planned_read_adjudicated_and_exported() throws IOException {
        importDemo(3, 12, 256);
        Page first = portal.signedIn("First Reader", Role.READER);
        Page second = portal.signedIn("Second Reader", Role.READER);
        Page desk = portal.signedIn("Coordinator", Role.COORDINATOR);

        plan(desk);
        String code = read(first, "Present");
        read(second, "Absent");
        portal.open(desk, "/rounds");
        assertThat(desk.getByText("2 of 8").first()).isVisible();
        Portal.picture(desk, "rounds");
        desk.getByText("Night shift").first().click();
        assertThat(desk.locator(".reader-row")).hasCount(2);
        Portal.picture(desk, "round");

        Page senior = portal.signedIn("Senior", Role.ADJUDICATOR);
        adjudicate(senior, code);
        Page russian = portal.signedIn("Арбитр", "ru-RU", Role.ADJUDICATOR);
        portal.open(russian, "/adjudication");
        assertThat(russian.getByText(code).first()).isVisible();
        assertThat(russian.getByText("Арбитраж").first()).isVisible();
        Portal.picture(russian, "adjudication-ru");

        Exported exported = portal.exported(desk);
        assertThat(exported.cell(code, "ich_final")).isEqualTo("present");
        assertThat(exported.cell(code, "ich_path")).isEqualTo("adjudicated");
        assertThat(exported.cell(code, "ich_reads")).isEqualTo("2");
        assertThat(exported.cell(code, "ich_adjudicated_by")).isEqualTo("Senior");
        assertThat(exported.cell(code, "fracture_path")).isEqualTo("consensus_of_2");
        assertThat(portal.errors()).isEmpty();
    }

    private void plan(Page desk) {
        portal.open(desk, "/rounds");
        Portal.picture(desk, "rounds-empty");
        Portal.click(desk, "New round");
        desk.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Name"))
                .fill("Night shift");
        for (String reader : List.of("First Reader", "Second Reader")) {
            desk.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(reader))
                    .check();
        }
        Locator guideline = desk.getByLabel("Guideline for the readers (Markdown)");
        guideline.fill("Look at the **bone window** for every fracture.\n\n<b>No markup</b>");
        guideline.press("Tab");
        Portal.click(desk, "Count");
        assertThat(desk.locator(".figures tbody tr")).hasCount(2);
        Portal.picture(desk, "round-new");
        Portal.click(desk, "Plan this round");
        assertThat(desk.locator(".guideline strong")).hasText("bone window");
        assertThat(desk.locator(".guideline")).containsText("<b>No markup</b>");
        Portal.click(desk, "Open");
        assertThat(desk.locator(".reader-row")).hasCount(2);
    }

    /// Signs the study that both readers have: ICH as given, all else absent. Each reader has an order of their own.
    private String read(Page page, String ich) {
        portal.open(page, "/worklist");
        assertThat(page.locator(".preview")).isVisible();
        Locator study =
                page.locator("vaadin-grid-cell-content").getByText("DEMO-0002").first();
        study.dblclick();
        var reading = new ReadingPage(page);
        reading.waitUntilOpen();
        String code = reading.code();
        page.getByText("Guideline").first().click();
        assertThat(page.locator(".labels .guideline strong")).hasText("bone window");
        Portal.picture(page, "reading-guideline");
        for (String label : reading.labels()) {
            reading.answer(label, label.equals("ich") ? ich : "Absent");
        }
        page.locator(".lrow[data-label=ich] .nm").click();
        reading.press("k");
        assertThat(page.locator(".foot [role=status]")).containsText("Saved");
        page.waitForTimeout(500);
        reading.sign();
        assertThat(page.locator(".top .code")).not().hasText(code);
        return code;
    }

    private void adjudicate(Page senior, String code) {
        portal.open(senior, "/adjudication");
        assertThat(senior.getByText(code).first()).isVisible();
        Portal.picture(senior, "adjudication");
        Portal.click(senior, "Next study");
        Locator contested = senior.locator("[data-label=ich]");
        assertThat(contested.locator(".side-of")).hasCount(2);
        assertThat(contested.locator(".evidence").first()).containsText("Key slice");
        assertThat(senior.locator("[data-label]")).hasCount(1);
        assertThat(senior.locator("body")).not().containsText("First Reader");
        contested.locator("textarea").fill("Hyperdense rim on two slices");
        contested.locator("textarea").press("Tab");
        senior.waitForTimeout(1_500);
        Portal.picture(senior, "adjudication-case");
        contested.getByText("· Present").click();
        assertThat(senior.getByText("Every label of this study is settled"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
    }
}
