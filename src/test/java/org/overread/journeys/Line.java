package org.overread.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/// The line between a page and the server, as the browser's own tools see it: how slow it is made, what came over it.
final class Line {
    private static final double BYTES_PER_SECOND = 50e6 / 8;
    private final CDPSession tools;
    private final AtomicLong bytes = new AtomicLong();

    /// @param slow 20 ms and 50 Mbit/s instead of the loopback
    Line(Page page, boolean slow) {
        tools = page.context().newCDPSession(page);
        tools.send("Network.enable");
        tools.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        if (slow) {
            var conditions = new JsonObject();
            conditions.addProperty("offline", false);
            conditions.addProperty("latency", 20);
            conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
            conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
            tools.send("Network.emulateNetworkConditions", conditions);
        }
    }

    /// Empties the browser's cache, so that everything comes over the line again.
    void forget() {
        tools.send("Network.clearBrowserCache");
    }

    /// What has come over it so far, compressed as it came.
    double bytes() {
        return bytes.get();
    }
}
