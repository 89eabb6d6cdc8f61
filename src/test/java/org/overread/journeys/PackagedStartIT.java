package org.overread.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

        long started = System.nanoTime();
        try (var portal = PortalProcess.packed(PACKED, home.resolve("data"), PortalProcess.freePort())) {
            portal.healthy();
            System.out.printf("Packed start to health UP: %.1f s%n", (System.nanoTime() - started) / 1e9);
            assertThat(portal.get("/login").body()).contains("Overread");
            assertThat(portal.log())
                    .as("Java says so where it cannot use the cache")
                    .doesNotContain("[aot]");
            assertThat(newest(PACKED)).isEqualTo(before);
            assertThat(portal.stop()).isTrue();
        }
    }

    private static void run(String... command) throws Exception {
        var builder = new ProcessBuilder(command).inheritIO();
        PortalProcess.withThisJava(builder);
        assertThat(builder.start().waitFor()).isZero();
    }

    private static long newest(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().lastModified()).max().orElseThrow();
        }
    }
}
