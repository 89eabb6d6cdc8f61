package org.overread.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// A page with Cornerstone3D, built from its published packages in a scratch folder: the project itself does not depend
/// on it.
///
/// @param ours bytes of this viewer's JavaScript in brotli
/// @param theirs the same of the peer
record ViewerPeer(Path site, long ours, long theirs) {
    private static final String ADDRESS = "/bench-peer/";
    private static final List<String> SOURCES =
            List.of("package.json", "vite.config.js", "index.html", "peer.js", "sizes.mjs");

    static boolean atHand() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
    }

    static ViewerPeer build(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : SOURCES) {
            Files.writeString(folder.resolve(name), script(name));
        }
        run(folder, "npm", "install", "--no-audit", "--no-fund", "--silent");
        run(folder, "npm", "run", "--silent", "build");
        String sizes = run(
                folder,
                "npm",
                "run",
                "--silent",
                "sizes",
                "--",
                Path.of("frontend").toAbsolutePath().toString());
        var json = JsonMapper.shared()
                .readTree(sizes.lines().reduce((before, last) -> last).orElseThrow());
        return new ViewerPeer(
                folder.resolve("dist"),
                json.get("ours").asLong(),
                json.get("peer").asLong());
    }

    /// Opens the peer on a page that is signed in, at an address of the same server.
    ///
    /// @param size width and height of its viewport, CSS pixels
    void openOn(Page page, List<Integer> size) {
        page.route(url -> url.contains(ADDRESS), this::answer);
        page.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1")
                + ADDRESS
                + "index.html#%d,%d".formatted(size.get(0), size.get(1)));
        page.waitForFunction("() => window.bench", null, new Page.WaitForFunctionOptions().setTimeout(120_000));
    }

    static String script(String name) {
        try (var source = ViewerPeer.class.getResourceAsStream("/bench/viewer/" + name)) {
            if (source == null) {
                throw new IllegalStateException("no /bench/viewer/" + name);
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(Route route) {
        String path = route.request().url().replaceAll(".*" + ADDRESS, "").replaceAll("\\?.*", "");
        route.fulfill(new Route.FulfillOptions().setPath(site.resolve(path)));
    }

    private static String run(Path folder, String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return said;
    }
}
