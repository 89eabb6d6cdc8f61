package org.overread.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.overread.home.OverreadHome;
import org.springframework.stereotype.Component;

/// `exports` in the data folder: one folder an export, named by its number. An export is written in a folder of its
/// own beside them and renamed when it is whole, so that a numbered folder is never half written.
@Component
class ExportFolder {
    private static final String DRAFT = ".new-";
    private final Path root;

    ExportFolder(OverreadHome home) {
        root = home.at("exports");
    }

    Path draft() throws IOException {
        return Files.createDirectories(root.resolve(DRAFT + UUID.randomUUID()));
    }

    /// The files that were written so far, in the order of their names.
    static List<ExportFile> files(Path draft) throws IOException {
        try (Stream<Path> files = Files.list(draft)) {
            return files.sorted().map(ExportFolder::describe).toList();
        }
    }

    /// Makes the draft the export of that number. Fails if there is one already.
    void publish(Path draft, int number) throws IOException {
        Files.move(draft, root.resolve(Integer.toString(number)), StandardCopyOption.ATOMIC_MOVE);
    }

    void discard(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    Path file(int number, String name) {
        return root.resolve(Integer.toString(number)).resolve(name);
    }

    /// The highest number that was ever given a folder, also by an export that then failed.
    OptionalInt highest() throws IOException {
        if (!Files.exists(root)) {
            return OptionalInt.empty();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{1,9}"))
                    .mapToInt(Integer::parseInt)
                    .max();
        }
    }

    private static ExportFile describe(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
                return new ExportFile(
                        String.valueOf(file.getFileName()),
                        bytes,
                        HexFormat.of().formatHex(digest.digest()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
