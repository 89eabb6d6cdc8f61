package org.overread.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Clients of the portal on the same machine, signed in as one person. They share its processors with it.
final class Clients {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI portal;

    private Clients(URI portal) {
        this.portal = portal;
    }

    /// @throws IOException if the portal cannot be reached, or does not let this person in
    static Clients signedIn(URI portal, String email, String password) throws IOException {
        var clients = new Clients(portal);
        Matcher token = TOKEN.matcher(clients.text("/login"));
        if (!token.find()) {
            throw new IOException("The sign-in page has no token");
        }
        String form = "username=" + word(email) + "&password=" + word(password) + "&_csrf=" + word(token.group(1));
        HttpRequest request = HttpRequest.newBuilder(portal.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<Void> answer = clients.send(request, BodyHandlers.discarding());
        if (answer.headers().firstValue("Location").orElse("error").contains("error")) {
            throw new IOException("Nobody was signed in");
        }
        return clients;
    }

    /// @throws IOException for any status but 200
    String text(String path) throws IOException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(portal.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /// So many clients ask one after the other, each waiting for its answer, as long as there is something to ask.
    ///
    /// @param path of the nth question, counted over all clients
    /// @param more whether to go on
    Load ask(int clients, IntFunction<String> path, BooleanSupplier more) throws IOException {
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        List<Double> millis = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Double>>> answers = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                answers.add(threads.submit(() -> askOn(path, next, more)));
            }
            for (Future<List<Double>> answer : answers) {
                millis.addAll(answer.get());
            }
        } catch (ExecutionException e) {
            throw new IOException("A client gave up: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double[] good =
                millis.stream().mapToDouble(one -> one).filter(one -> one >= 0).toArray();
        return Load.of(seconds, good, millis.size() - good.length);
    }

    private List<Double> askOn(IntFunction<String> path, AtomicInteger next, BooleanSupplier more) throws IOException {
        List<Double> millis = new ArrayList<>();
        while (more.getAsBoolean()) {
            HttpRequest request = HttpRequest.newBuilder(portal.resolve(path.apply(next.getAndIncrement())))
                    .header("Accept-Encoding", "zstd")
                    .build();
            long begun = System.nanoTime();
            int status = send(request, BodyHandlers.discarding()).statusCode();
            millis.add(status == 200 ? (System.nanoTime() - begun) / 1e6 : -1);
        }
        return millis;
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) throws IOException {
        try {
            return http.send(request, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
