package org.overread.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void it_is_made_if_it_is_not_there_and_left_clean() throws Exception {
        Path folder = temporary.resolve("a/b");
        new DataFolder(new OverreadHome(folder));

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused_by_name() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> new DataFolder(new OverreadHome(file.resolve("x"))))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("OVERREAD_HOME");
    }

    @Test
    void a_second_claim_waits_for_the_end_of_the_first() {
        var folder = new DataFolder(new OverreadHome(temporary));
        InstanceLock first = folder.claim();
        assertThatThrownBy(folder::claim).isInstanceOf(DataFolderInUse.class).hasMessageContaining("already runs");

        first.close();
        folder.claim().close();
    }

    @Test
    void trouble_at_the_start_is_one_line() {
        var inner = new PortInUseException(8080, new java.net.BindException());

        assertThat(StartupTrouble.line(new IllegalStateException(inner)))
                .contains("overread: Port 8080 is taken by another program. Name another one with SERVER_PORT.");
        assertThat(StartupTrouble.line(new IllegalStateException("a fault of ours")))
                .isEmpty();
    }
}
