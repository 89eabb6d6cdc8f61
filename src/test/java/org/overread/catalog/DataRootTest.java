package org.overread.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataRootTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../x",
                "a/../../x",
                "",
                "/",
                ".",
                "a/..",
                "..\\x",
                "a\\..\\..\\x",
                "/../../etc/passwd",
                "a\0b"
            })
    void a_path_that_leads_out_is_refused(String path) throws IOException {
        DataRoot root = DataRoot.at(folder);

        assertThatThrownBy(() -> root.resolve(path)).isInstanceOf(PathRefused.class);
    }

    @Test
    void a_path_inside_is_resolved_also_with_a_leading_slash() throws IOException {
        DataRoot root = DataRoot.at(folder);

        assertThat(root.resolve("/studies/1.2/x")).isEqualTo(root.folder().resolve("studies/1.2/x"));
        assertThat(root.relative(root.resolve("studies/1.2/x"))).isEqualTo("studies/1.2/x");
    }

    @Test
    void a_link_is_refused_wherever_it_stands() throws IOException {
        DataRoot root = DataRoot.at(folder);
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThatThrownBy(() -> root.resolve("link/a.dcm")).isInstanceOf(PathRefused.class);
        assertThatThrownBy(() -> root.resolve("link")).isInstanceOf(PathRefused.class);
    }

    @Test
    void uids_are_digits_and_dots() {
        assertThat(DataRoot.isUid("1.2.643.5.1.13.13.12.2.77.8252.00001011")).isTrue();
        assertThat(DataRoot.isUid("1.2E+15")).isFalse();
        assertThat(DataRoot.isUid("1.2/..")).isFalse();
        assertThat(DataRoot.isUid("1".repeat(65))).isFalse();
    }
}
