package org.overread.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.Role;
import org.overread.demo.DemoDataset;
import org.overread.demo.DemoOptions;
import org.overread.home.SystemActor;
import org.overread.ingest.ImportDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// `./overread bench viewer`: this viewer and Cornerstone3D, each in a browser of its own, over the same series of the
/// same server. Prints a table; asserts only that both showed something.
@Tag("bench")
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewerBenchmarkIT {
    private static final int SLICES = 200;
    private static final int RUNS = 3;
    private static final int SCROLL_MS = 3000;

    @TempDir
    static Path scratch;

    private final AccountDesk accounts;
    private final ImportDesk imports;
    private final int port;
    private final Map<String, List<Double>> rows = new LinkedHashMap<>();

    @Autowired
    ViewerBenchmarkIT(AccountDesk accounts, ImportDesk imports, @LocalServerPort int port) {
        this.accounts = accounts;
        this.imports = imports;
        this.port = port;
    }

    @Test
    void this_viewer_and_its_peer_over_the_same_series() throws IOException {
        assumeTrue(ViewerPeer.atHand(), "npm is not on the PATH: the peer cannot be built");
        var peer = ViewerPeer.build(scratch.resolve("peer"));
        Path demo = scratch.resolve("demo");
        DemoDataset.generate(demo, new DemoOptions(5, 1, SLICES, 512), progress -> {});
        SystemActor.call(() -> imports.importWithDetectedMapping(demo, true, progress -> {}));

        row("JavaScript before the first image, KB brotli", peer.ours() / 1000.0, peer.theirs() / 1000.0);
        // Once each beforehand: the server's caches are the same for both.
        String series = measure(peer, false);
        assertThat(series).startsWith("/dicom-web/studies/");
        rows.keySet().removeIf(name -> !name.startsWith("JavaScript"));
        measure(peer, false);
        measure(peer, true);
        print();
    }

    /// Both viewers after one another. @return where DICOMweb has the series
    private String measure(ViewerPeer peer, boolean slowLine) {
        try (var portal = new Portal(port, accounts)) {
            Page ours = portal.signedIn("Reader of the bench", Role.READER);
            ours.waitForSelector(".preview");
            ours.keyboard().press("n");
            new ReadingPage(ours).waitUntilOpen();
            ours.evaluate(ViewerPeer.script("ours.js"));
            String series = seriesOf(ours);
            // The peer has the same window, and in it as many pixels as this viewer beside the labels.
            List<Integer> size = sizeOf(ours);
            var mine = new Stopwatch(ours, slowLine).run(series);
            if (!slowLine) {
                List<?> planes = (List<?>) ours.evaluate("ms => bench.planes(ms)", SCROLL_MS);
                row("three planes ready, all slices here, ms", number(planes.get(0)), Double.NaN);
                row("crosshair dragged through three planes, frames/s", number(planes.get(1)), Double.NaN);
            }
            // Gives the study back: whoever comes next is another reader.
            ours.locator("header.top a[href=worklist]").click();
            ours.waitForURL("**/worklist");
            ours.context().close();

            Page theirs = portal.signedIn("Reader of the bench", Role.READER);
            peer.openOn(theirs, size);
            var other = new Stopwatch(theirs, slowLine).run(series);
            String line = slowLine ? " (20 ms, 50 Mbit/s)" : "";
            mine.forEach((name, value) -> row(name + line, value, other.get(name)));
            return series;
        }
    }

    /// Opens, jumps, fetches all, scrolls: medians of a few runs without any cache of the browser.
    private record Stopwatch(Page page, boolean slowLine) {
        Map<String, Double> run(String series) {
            var line = new Line(page, slowLine);
            double[] first = new double[RUNS];
            double[] jump = new double[RUNS];
            double[] all = new double[RUNS];
            for (int at = 0; at < RUNS; at++) {
                line.forget();
                first[at] = number(page.evaluate("series => bench.open(series)", series));
                long from = System.nanoTime();
                jump[at] = number(page.evaluate("index => bench.jump(index)", SLICES / 10));
                page.evaluate("() => bench.all()");
                all[at] = first[at] + (System.nanoTime() - from) / 1e6;
            }
            Map<String, Double> found = new LinkedHashMap<>();
            found.put("first slice on screen, ms", median(first));
            found.put("jump to a slice that is not here, ms", median(jump));
            found.put("whole series of 200 slices here, ms", median(all));
            if (!slowLine) {
                found.put(
                        "scrolling, all slices here, slices/s",
                        number(page.evaluate("ms => bench.scroll(ms)", SCROLL_MS)));
                found.put("memory that the page holds with all slices, MiB", Portal.liveMebibytes(page));
                found.put("bytes over the wire for the series, MB", line.bytes() / RUNS / 1e6);
            }
            return found;
        }
    }

    private static String seriesOf(Page page) {
        return (String) page.evaluate("""
                async () => { const { source, studyUid } = document.querySelector('slice-viewer').shown;
                  const stack = await (await fetch(source + '/stack')).json();
                  return `/dicom-web/studies/${studyUid}/series/${stack.seriesUid}`; }
                """);
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> sizeOf(Page page) {
        return (List<Integer>) page.evaluate("() => bench.size()");
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void row(String name, double ours, double theirs) {
        rows.put(name, List.of(ours, theirs));
    }

    /// Rates are better the higher, everything else the lower.
    private void print() {
        System.out.printf("%n| | Overread | Cornerstone3D | times better |%n|---|---|---|---|%n");
        rows.forEach((name, pair) -> System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s |%n",
                name,
                text(pair.get(0)),
                text(pair.get(1)),
                text(name.endsWith("/s") ? pair.get(0) / pair.get(1) : pair.get(1) / pair.get(0))));
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
