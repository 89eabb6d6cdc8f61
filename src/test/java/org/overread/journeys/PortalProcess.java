package org.overread.journeys;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The portal in a process of its own, as a server runs it.
final class PortalProcess implements AutoCloseable {
    private static final int PATIENCE_MS = 240_000;
    private static final int PAUSE_MS = 100;
    private final Process process;
    private final int port;
    private final Path log;

    private PortalProcess(ProcessBuilder builder, Path home, int port, Path log) throws IOException {
        this.port = port;
        this.log = log;
        builder.environment().put("OVERREAD_HOME", home.toString());
        builder.environment().put("OVERREAD_DEMO", "false");
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        withThisJava(builder);
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /// Starts what the script of the container starts.
    static PortalProcess packed(Path application, Path home, int port) throws IOException {
        Path log = Path.of("target/packed-start.log");
        Files.deleteIfExists(log);
        return new PortalProcess(new ProcessBuilder("docker/start", application.toString()), home, port, log);
    }

    /// Starts the classes that are being tested.
    ///
    /// @param settings such as `--spring.datasource.url=…`
    static PortalProcess ofClasses(Path home, int port, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.overread.OverreadApplication",
                "--vaadin.productionMode=true"));
        command.addAll(settings);
        return new PortalProcess(new ProcessBuilder(command), home, port, Path.of("target/killed-portal.log"));
    }

    /// Waits until it says that it is well.
    PortalProcess healthy() throws IOException, InterruptedException {
        for (int waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
            if (!process.isAlive()) {
                throw new AssertionError("The portal ended: " + log());
            }
            try {
                if (get("/actuator/health").statusCode() == 200) {
                    return this;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(PAUSE_MS);
        }
        throw new AssertionError("Not healthy: " + log());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Without warning: no shutdown hook, no flush, no goodbye. Waits until it is gone.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// As a system stops its services.
    ///
    /// @return whether it ended by itself
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        kill();
    }

    static void withThisJava(ProcessBuilder builder) {
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().merge("PATH", java, (path, first) -> first + File.pathSeparator + path);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
