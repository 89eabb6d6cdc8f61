package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;

/// The main job on the demo dataset: sign in, open, look, answer, sign, next; then the coordinator exports, and the
/// file says what was signed.
class DemoJourneyIT extends Journey {
    private static final Map<String, String> ANSWERS = Map.of(
            "ich",
            "Present",
            "epidural",
            "Absent",
            "subarachnoid",
            "Uncertain",
            "subdural",
            "Absent",
            "intracerebral",
            "Present",
            "multiple",
            "Absent",
            "fracture",
            "Not assessable",
            "combined",
            "Absent",
            "csf_break",
            "Absent");

    @Test
    void a_reader_signs_a_study_and_the_export_says_what_was_signed() throws IOException {
        Path demo = importDemo(4, 28, 512);

        Portal.picture(portal.visitor("en-GB"), "login");
        Page page = reader("First Reader", "en-GB");
        Portal.picture(page, "worklist");
        ReadingPage reading = nextStudy(page);
        String code = reading.code();

        look(reading);
        Portal.picture(page, "reading");
        for (String label : reading.labels()) {
            reading.answer(label, ANSWERS.get(label));
        }
        assertThat(page.locator(".foot [role=status]")).containsText("Saved");
        reading.sign();
        assertThat(page.locator(".top .code")).not().hasText(code);
        reading.waitUntilOpen();

        Page desk = portal.signedIn("Coordinator", Role.COORDINATOR);
        Map<String, String> exported = portal.exported(desk).verdicts(code);
        Portal.picture(desk, "releases");
        assertThat(exported)
                .isEqualTo(ANSWERS.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> each.getValue()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace(' ', '_'),
                                (a, b) -> a,
                                TreeMap::new)));
        portal.open(desk, "/dataset");
        assertThat(desk.getByText("Declared and found").first()).isVisible();
        Portal.picture(desk, "dataset");

        Page admin = portal.signedIn("Administrator", Role.ADMINISTRATOR);
        portal.open(admin, "/users");
        assertThat(admin.getByText("First Reader").first()).isVisible();
        Portal.picture(admin, "users");
        portal.open(admin, "/audit");
        assertThat(admin.getByText("reading.signed").first()).isVisible();
        Portal.click(admin, "Verify the chain");
        assertThat(admin.getByText("The audit trail is intact").first()).isVisible();
        Portal.picture(admin, "audit");
        assertThat(portal.errors()).isEmpty();
    }

    /// Turns slices, changes the window, and sees that the image follows.
    private static void look(ReadingPage reading) {
        reading.waitForOverlay("W 80 L 40");
        assertThat(reading.greys()).isGreaterThan(30);
        reading.press("Home");
        reading.waitForOverlay("slice 1/\\d+");
        reading.press("ArrowUp");
        reading.waitForOverlay("slice 2/\\d+");
        reading.press("4");
        reading.waitForOverlay("W 2800 L 600");
        reading.press("1");
        reading.waitForOverlay("W 80 L 40");
        for (int notch = 0; notch < 12; notch++) {
            reading.press("ArrowUp");
        }
        reading.waitForOverlay("slice 14/\\d+");
    }
}
