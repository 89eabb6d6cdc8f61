package org.overread.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packs and starts the portal with the two scripts that the container uses, so that they stay honest where no
/// container engine is at hand.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackagedStartIT {
    private static final Path PACKED = Path.of("target/packed").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void the_packed_portal_starts_healthy_and_writes_only_into_its_data_folder() throws Exception {
        run("docker/pack", "target/overread.jar", PACKED.toString());
        assertThat(PACKED.resolve("overread.aot")).exists();
        long before = newest(PACKED);

        int port = freePort();
        long started = System.nanoTime();
        Process portal = start(port);
        try {
            await(portal, port);
            System.out.printf("Packed start to health UP: %.1f s%n", (System.nanoTime() - started) / 1e9);
            assertThat(get(port, "/login").body()).contains("Overread");
            assertThat(Files.readString(Path.of("target/packed-start.log")))
                    .as("Java says so where it cannot use the cache")
                    .doesNotContain("[aot]");
            assertThat(newest(PACKED)).isEqualTo(before);
        } finally {
            portal.destroy();
            assertThat(portal.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process start(int port) throws IOException {
        var builder = new ProcessBuilder("docker/start", PACKED.toString());
        builder.environment().put("OVERREAD_HOME", home.resolve("data").toString());
        builder.environment().put("OVERREAD_DEMO", "false");
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        withThisJava(builder);
        return builder.redirectErrorStream(true)
                .redirectOutput(new File("target/packed-start.log"))
                .start();
    }

    private static void await(Process portal, int port) throws Exception {
        for (int attempt = 0; attempt < 600; attempt++) {
            if (!portal.isAlive()) {
                throw new AssertionError("The portal ended: " + Files.readString(Path.of("target/packed-start.log")));
            }
            try {
                if (get(port, "/actuator/health").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Not healthy: " + Files.readString(Path.of("target/packed-start.log")));
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void run(String... command) throws Exception {
        var builder = new ProcessBuilder(command).inheritIO();
        withThisJava(builder);
        assertThat(builder.start().waitFor()).isZero();
    }

    private static void withThisJava(ProcessBuilder builder) {
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().merge("PATH", java, (path, first) -> first + File.pathSeparator + path);
    }

    private static long newest(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().lastModified()).max().orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
