package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Broken, hostile and merely odd files: each is read or refused for a reason, soon, and let go.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileFilesTest {
    private static final Duration BOUND = Duration.ofSeconds(2);

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void every_broken_or_odd_file_is_read_or_refused_within_two_seconds() {
        List<Path> files = ReferenceFrames.files("broken", "odd", "transfer-syntaxes");

        files.forEach(this::readOrRefuse);

        System.out.println("Hostile and odd files: " + counts);
        assertThat(failures).isEmpty();
        assertThat(openHandlesBelow(ReferenceFrames.folder())).isEmpty();
    }

    private void readOrRefuse(Path file) {
        long start = System.nanoTime();
        try {
            DicomFile.readHeader(file).tags();
            count("header read");
            DicomPixels.read(file, 0);
            count("frame read");
        } catch (Unreadable e) {
            count(e.reason().name());
        } catch (RuntimeException | Error e) {
            failures.add(file + ": " + e);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (taken.compareTo(BOUND) > 0) {
            failures.add(file + " took " + taken);
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /// What this process still has open there, where the system tells (Linux).
    static List<Path> openHandlesBelow(Path folder) {
        Path handles = Path.of("/proc/self/fd");
        if (!Files.isDirectory(handles)) {
            return List.of();
        }
        try (Stream<Path> open = Files.list(handles)) {
            Path real = folder.toRealPath();
            return open.flatMap(HostileFilesTest::target)
                    .filter(target -> target.startsWith(real))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<Path> target(Path handle) {
        try {
            return Stream.of(Files.readSymbolicLink(handle));
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
