package org.overread.journeys;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Everything that a browser receives from now on: the bodies of all responses, which pass through here on their way,
/// and the frames of web sockets.
final class Wire {
    private final List<String> received = new ArrayList<>();

    private Wire() {}

    static Wire of(Page page) {
        var wire = new Wire();
        page.route("**/*", wire::passOn);
        page.onWebSocket(socket -> socket.onFrameReceived(
                frame -> wire.received.add(frame.text() != null ? frame.text() : text(frame.binary()))));
        return wire;
    }

    /// How many bytes of what was received carry a text: its length as often as it occurs.
    long received(String text) {
        return received.stream()
                .mapToLong(body -> body.length() - body.replace(text, "").length())
                .sum();
    }

    /// How many bodies and frames came in.
    int messages() {
        return received.size();
    }

    private void passOn(Route route) {
        APIResponse response = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        received.add(text(response.body()));
        route.fulfill(new Route.FulfillOptions().setResponse(response));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
