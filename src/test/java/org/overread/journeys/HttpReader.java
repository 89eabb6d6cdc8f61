package org.overread.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A reader without a browser: signs in with a session of their own, fetches slices, hands changes in.
final class HttpReader {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client;
    private final UUID window = UUID.randomUUID();
    private String token = "";

    HttpReader(String address) {
        this.address = address;
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    void signIn(String email, String password) throws IOException, InterruptedException {
        readToken("/login");
        String form = "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
        HttpResponse<String> answer = client.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String leadsTo = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || leadsTo.contains("/login")) {
            throw new IOException("Not signed in: " + answer.statusCode() + " " + leadsTo);
        }
        readToken("/");
    }

    JsonNode stack(UUID series) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/images/series/" + series + "/stack");
        return JsonMapper.shared().readTree(answer.body());
    }

    /// @return the time from the request to the last byte, ms
    double frame(UUID series, int index, String etag) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        get("/images/series/" + series + "/frames/" + index + "?v=" + encoded(etag));
        return (System.nanoTime() - begun) / 1e6;
    }

    /// Hands a verdict in and waits for its acknowledgement.
    ///
    /// @return the time to it, ms
    double save(UUID reading, String label, String verdict) throws IOException, InterruptedException {
        String body = """
                {"changes":[{"submit":"%s","kind":"verdict","label":"%s","value":"%s","seen":"","phase":"REGISTRY",\
                "window":"%s"}]}""".formatted(UUID.randomUUID(), label, verdict, window);
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(
                request("/readings/" + reading + "/changes")
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        double took = (System.nanoTime() - begun) / 1e6;
        if (answer.statusCode() != 200 || !answer.body().contains("\"saved\"")) {
            throw new IOException("Not saved: " + answer.statusCode() + " " + answer.body());
        }
        return took;
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                request(path).header("Accept-Encoding", "gzip").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer;
    }

    private void readToken(String page) throws IOException, InterruptedException {
        String html = client.send(
                        request(page).header("Accept", "text/html").GET().build(), HttpResponse.BodyHandlers.ofString())
                .body();
        var found = TOKEN.matcher(html);
        if (!found.find()) {
            throw new IOException("No token on " + page);
        }
        token = found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
