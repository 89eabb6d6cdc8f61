package org.overread.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/// An authenticator that Chromium itself plays for one page (DevTools protocol, domain `WebAuthn`): it looks who is
/// there and says yes, until it is told otherwise.
final class BrowserAuthenticator {
    private final CDPSession tools;
    private final String id;

    BrowserAuthenticator(Page page) {
        tools = page.context().newCDPSession(page);
        tools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        id = tools.send("WebAuthn.addVirtualAuthenticator", wanted)
                .get("authenticatorId")
                .getAsString();
    }

    /// Whether the person in front of it is recognised from now on.
    void recognises(boolean person) {
        JsonObject wanted = about();
        wanted.addProperty("isUserVerified", person);
        tools.send("WebAuthn.setUserVerified", wanted);
    }

    /// Whether it answers at once from now on, or waits for somebody to touch it.
    void answers(boolean atOnce) {
        JsonObject wanted = about();
        wanted.addProperty("enabled", atOnce);
        tools.send("WebAuthn.setAutomaticPresenceSimulation", wanted);
    }

    /// How many passkeys it holds.
    int passkeys() {
        return tools.send("WebAuthn.getCredentials", about())
                .getAsJsonArray("credentials")
                .size();
    }

    private JsonObject about() {
        var wanted = new JsonObject();
        wanted.addProperty("authenticatorId", id);
        return wanted;
    }
}
