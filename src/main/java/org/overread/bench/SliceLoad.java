package org.overread.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.overread.catalog.SeriesId;
import org.overread.home.Benchmark.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks for the slices of a series in the ways in which readers and programs do.
final class SliceLoad {
    private static final int CLIENTS = 8;
    private static final double SECONDS = 5;

    private final Clients clients;
    private final String source;
    private final List<String> etags = new ArrayList<>();

    SliceLoad(Clients clients, SeriesId series) throws IOException {
        this.clients = clients;
        source = "/images/series/" + series;
        JsonNode stack = JsonMapper.shared().readTree(clients.text(source + "/stack"));
        stack.get("slices").forEach(slice -> etags.add(slice.get("etag").asString()));
    }

    List<Figure> figures() throws IOException {
        // Pictures first: the decoder is then warm when the cold slices are asked for.
        Load cold = forSeconds(number -> picture(number, 40 + number / etags.size()));
        Load kept = forSeconds(number -> picture(number % etags.size(), 40));
        Load single = each(number -> frame(number));
        forSeconds(this::frame);
        Load warm = forSeconds(this::frame);
        return List.of(
                Figure.of("slice over HTTP, zstd, cold, one client", single.toString())
                        .bar("≤ decoding + making the frame (above) + 5 ms"),
                Figure.of("slice over HTTP, zstd, cached, 8 clients", warm.toString())
                        .bar("≥ 1,500/s, p99 ≤ 30 ms"),
                Figure.of("rendered PNG of JPEG Lossless, cold, 8 clients", cold.toString())
                        .bar("≥ 112/s (2 × Orthanc's 56)"),
                Figure.of("rendered PNG of JPEG Lossless, cached, 8 clients", kept.toString())
                        .bar("≥ 336/s (6 × Orthanc's 56)"));
    }

    private String frame(int number) {
        int index = number % etags.size();
        return source + "/frames/" + index + "?v=" + etags.get(index);
    }

    private String picture(int number, int level) {
        return String.format(Locale.ROOT, "%s/rendered/%d?width=80&level=%d", source, number % etags.size(), level);
    }

    private Load forSeconds(IntFunction<String> path) throws IOException {
        long end = System.nanoTime() + (long) (SECONDS * 1e9);
        return clients.ask(CLIENTS, path, () -> System.nanoTime() < end);
    }

    /// Each slice once, one after the other.
    private Load each(IntFunction<String> path) throws IOException {
        var left = new AtomicInteger(etags.size());
        return clients.ask(1, path, () -> left.getAndDecrement() > 0);
    }
}
