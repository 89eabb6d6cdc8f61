package org.overread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A file is read whole, so it is short.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileSizeTest {
    private static final int LONGEST = 300;
    private static final int MEDIAN = 60;
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java"),
            Path.of("src/test/java"),
            Path.of("frontend/viewer"),
            Path.of("frontend/review"),
            Path.of("frontend/charts"),
            Path.of("frontend/accounts"));

    @Test
    void no_source_file_is_above_300_lines_and_the_median_is_at_most_60() throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        for (Path folder : SOURCES) {
            Map<Path, Integer> here = linesIn(folder);
            assertThat(here).as("Sources in %s", folder).isNotEmpty();
            lines.putAll(here);
        }

        Map<Path, Integer> offenders = new TreeMap<>(lines);
        offenders.values().removeIf(count -> count <= LONGEST);
        assertThat(offenders).as("Files above %d lines", LONGEST).isEmpty();
        List<Integer> sorted = new ArrayList<>(lines.values());
        sorted.sort(null);
        assertThat(sorted.get(sorted.size() / 2))
                .as("Median of lines in %d files", sorted.size())
                .isLessThanOrEqualTo(MEDIAN);
    }

    private static Map<Path, Integer> linesIn(Path folder) throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(FileSizeTest::isSource).toList()) {
                lines.put(file, Files.readAllLines(file).size());
            }
        }
        return lines;
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") || name.endsWith(".ts");
    }
}
