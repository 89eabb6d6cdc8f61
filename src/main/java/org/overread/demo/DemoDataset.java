package org.overread.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes a synthetic dataset in the published release's layout: `dataset_registry.xlsx`, READMEs, `studies/`. It
/// appears complete or not at all, and equal options give equal bytes. Beside it lies `<folder>-truth.json`.
public final class DemoDataset {
    private static final List<String> READMES = List.of("README_EN.md", "README_RU.md");

    private final Path folder;
    private final DemoOptions options;

    private DemoDataset(Path folder, DemoOptions options) {
        this.folder = folder;
        this.options = options;
    }

    /// @param folder must not exist yet, or be empty
    /// @throws FolderTaken if something is in the folder
    /// @throws IOException if the disk refuses
    public static void generate(Path folder, DemoOptions options, Consumer<Progress> progress) throws IOException {
        new DemoDataset(folder.toAbsolutePath().normalize(), options).generate(progress);
    }

    /// Where the truth about a dataset lies.
    public static Path truth(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return absolute.resolveSibling(absolute.getFileName() + "-truth.json");
    }

    private void generate(Consumer<Progress> progress) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new FolderTaken(folder);
                }
            }
        }
        Path draft = folder.resolveSibling("." + folder.getFileName() + ".partial");
        Path truth = draft.resolveSibling(draft.getFileName() + "-truth.json");
        clear(draft);
        Files.createDirectories(draft.resolve("studies"));
        try {
            write(draft, truth, progress);
            Files.move(truth, truth(folder), StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(folder);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            clear(draft);
            Files.deleteIfExists(truth);
        }
    }

    private void write(Path draft, Path truthFile, Consumer<Progress> progress) throws IOException {
        StudyFiles files = new StudyFiles(draft.resolve("studies"));
        Tally tally = new Tally();
        try (RegistryWorkbook registry = new RegistryWorkbook();
                TruthFile truth = new TruthFile(truthFile, options)) {
            for (int number = 0; number < options.studies(); number++) {
                StudyPlan plan = StudyPlan.of(options, number);
                files.write(plan);
                RegistryRow row = RegistryRow.of(plan);
                registry.add(row);
                tally.count(row);
                truth.add(plan);
                progress.accept(new Progress(number + 1, options.studies()));
            }
            StudyPlan absent = StudyPlan.of(options, options.studies());
            registry.add(RegistryRow.orphan(absent));
            truth.add(Mistake.ROW_WITHOUT_FOLDER, absent.uids().ofStudy());
            truth.add(Mistake.WRONG_CLAIM, "");
            registry.write(draft.resolve("dataset_registry.xlsx"));
        }
        for (String name : READMES) {
            Files.writeString(draft.resolve(name), tally.fill(template(name)));
        }
    }

    private static String template(String name) throws IOException {
        try (InputStream in = DemoDataset.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IOException("Missing resource demo/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void clear(Path draft) throws IOException {
        if (!Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(draft)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
