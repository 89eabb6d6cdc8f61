package org.overread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("durability")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledImportTest {
    @TempDir
    Path folder;

    @Test
    void a_process_that_ends_in_the_middle_leaves_whole_studies_and_the_next_import_adds_the_rest() throws Exception {
        var seed = new SeedFolder(folder.resolve("dataset"));
        for (int n = 1; n <= 6; n++) {
            seed.study(n, "1", "0");
        }
        seed.written(6);

        Process killed = victim(3);
        assertThat(killed.waitFor()).isEqualTo(ImportVictim.HALTED);
        Process next = victim(-1);
        String said = new String(next.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(next.waitFor()).as(said).isZero();
        assertThat(said).contains("before=[INTERRUPTED] studies=6 half=0");
    }

    private Process victim(int last) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportVictim.class.getName(),
                        folder.resolve("home").toString(),
                        folder.resolve("dataset").toString(),
                        String.valueOf(last))
                .redirectErrorStream(true)
                .start();
    }
}
