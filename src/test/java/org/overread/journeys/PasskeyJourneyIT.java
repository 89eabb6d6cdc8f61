package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// A reader adds a passkey, signs with it, and asks for it at sign-in.
class PasskeyJourneyIT extends Journey {
    @Test
    void a_passkey_signs_and_is_the_second_step_of_signing_in() throws IOException {
        importDemo(3, 8, 128);
        Page page = reader("Key Holder", "en-GB");
        var authenticator = new BrowserAuthenticator(page);
        adds(page);
        assertThat(authenticator.passkeys()).isEqualTo(1);

        signsAnotherDay(page, authenticator);
        asksAtSignIn(page);
        signsInWithBoth(page, authenticator);
        assertThat(portal.errors()).isEmpty();
    }

    private void adds(Page page) {
        portal.open(page, "/account");
        assertThat(page.locator(".passkeys")).containsText("You have no passkeys");
        Portal.picture(page, "passkeys-none");
        Portal.click(page, "Add passkey");
        page.locator("vaadin-dialog[opened] vaadin-text-field input, vaadin-dialog-overlay vaadin-text-field input")
                .first()
                .fill("Clinic PC");
        Portal.click(page, "Continue");
        Locator password = page.locator("vaadin-password-field:visible input").last();
        assertThat(page.getByText("This changes how you get in")).isVisible();
        password.fill(Portal.PASSWORD);
        password.press("Enter");
        assertThat(page.locator(".passkeys .token")).containsText("Clinic PC");
        assertThat(page.locator(".passkeys .token")).containsText("never used");
    }

    /// In a session that has proved nothing yet.
    private void signsAnotherDay(Page page, BrowserAuthenticator authenticator) {
        page.context().clearCookies();
        portal.open(page, "/login");
        portal.signInAgain(page);
        assertThat(page.locator(".preview")).isVisible();
        ReadingPage reading = nextStudy(page);
        String before = reading.code();
        reading.labels().forEach(label -> reading.answer(label, "Absent"));
        reading.press("Control+Enter");
        assertThat(page.locator("vaadin-password-field")).containsText("Enter asks for your passkey");

        authenticator.recognises(false);
        Portal.click(page, "Use passkey");
        assertThat(page.locator(".passkey-button .alert")).containsText("Nothing was done");
        assertThat(page.locator(".top .code")).hasText(before);
        Portal.picture(page, "signing-passkey");

        authenticator.recognises(true);
        takesItBack(page, authenticator);
        reading.press("Control+Enter");
        page.locator("vaadin-password-field input").press("Enter");
        assertThat(page.locator(".top .code")).not().hasText(before);
        reading.waitUntilOpen();
    }

    /// Closes the dialog while the authenticator waits for a touch, which then comes too late.
    private static void takesItBack(Page page, BrowserAuthenticator authenticator) {
        String before = page.locator(".top .code").textContent();
        authenticator.answers(false);
        Portal.click(page, "Use passkey");
        assertThat(page.getByText("Waiting for your passkey")).isVisible();
        Portal.click(page, "Cancel");
        assertThat(page.locator("vaadin-password-field")).hasCount(0);
        authenticator.answers(true);
        page.waitForTimeout(500);
        assertThat(page.locator(".top .code")).hasText(before);
        assertThat(page.locator(".foot [data-action=amend]")).hasCount(0);
    }

    private void asksAtSignIn(Page page) {
        portal.open(page, "/account");
        assertThat(page.locator(".passkeys .token")).containsText("last used");
        page.getByLabel("Ask for a passkey at sign-in").click();
        assertThat(page.locator(".notice.done")).containsText("From the next sign-in on");
        Portal.picture(page, "passkeys");
    }

    private void signsInWithBoth(Page page, BrowserAuthenticator authenticator) {
        page.context().clearCookies();
        portal.open(page, "/worklist");
        portal.enterPassword(page);
        page.waitForURL(url -> url.endsWith("/login/passkey"));
        Portal.picture(page, "second-step");
        portal.open(page, "/worklist");
        page.waitForSelector("#sign-in");
        portal.open(page, "/login/passkey");

        authenticator.recognises(false);
        Portal.click(page, "Use passkey");
        assertThat(page.locator(".passkey-button .alert")).containsText("Nothing was done");
        authenticator.recognises(true);
        Portal.click(page, "Use passkey");
        page.waitForURL(url -> url.contains("/worklist"));
        assertThat(page.locator(".preview")).isVisible();
    }
}
