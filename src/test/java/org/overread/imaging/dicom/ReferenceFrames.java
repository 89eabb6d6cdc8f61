package org.overread.imaging.dicom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The folder of reference images, beside the project unless the system property `overread.reference` says where.
/// Tests that need it are skipped where it is absent.
final class ReferenceFrames {
    private ReferenceFrames() {}

    static Path folder() {
        Path folder = Path.of(System.getProperty("overread.reference", "../shared/dicom"));
        Assumptions.assumeTrue(
                Files.isDirectory(folder), () -> "There are no reference images at " + folder.toAbsolutePath());
        return folder;
    }

    /// One object for each file whose first frame an independent decoder could decode.
    static List<JsonNode> decoded() {
        try (Stream<String> lines = Files.lines(folder().resolve("reference.jsonl"))) {
            JsonMapper mapper = JsonMapper.shared();
            return lines.map(mapper::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every file below the named folders.
    static List<Path> files(String... folders) {
        return Stream.of(folders)
                .flatMap(name -> walk(folder().resolve(name)).stream())
                .toList();
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
