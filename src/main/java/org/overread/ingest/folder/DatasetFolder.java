package org.overread.ingest.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.overread.catalog.DataRoot;
import org.overread.ingest.registry.RegistryReader;

/// The top of a dataset folder: `dataset_registry.xlsx`, `README_EN.md`, `studies/<study>/…`. Of all but the README
/// only names are looked at here, and nothing behind a link.
public final class DatasetFolder {
    private static final int MOST_CANDIDATES = 10;
    private static final int LONGEST_README = 1 << 20;
    private static final List<String> USUAL_NAMES =
            List.of("dataset_registry.xlsx", "labels.xlsx", "block_0000_anon.xlsx", "dataset_registry.csv");

    private final DataRoot root;

    public DatasetFolder(DataRoot root) {
        this.root = root;
    }

    public DataRoot root() {
        return root;
    }

    /// The study folders by name, each with its path relative to the root: those in `studies`, or in the root itself
    /// where there is no such folder.
    public Map<String, String> studies() throws IOException {
        Path place = root.folder();
        for (Path child : children(root.folder())) {
            if (isFolder(child) && name(child).equalsIgnoreCase("studies")) {
                place = child;
            }
        }
        Map<String, String> studies = new TreeMap<>();
        for (Path child : children(place)) {
            if (isFolder(child)) {
                studies.put(name(child), root.relative(child));
            }
        }
        return studies;
    }

    /// Files beside the studies that may be the registry, the likeliest first.
    public List<Path> registries() throws IOException {
        List<Path> candidates = new ArrayList<>();
        for (Path child : children(root.folder())) {
            boolean file = Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)
                    && !name(child).startsWith("~$");
            if (file && hasTableSuffix(child) && RegistryReader.looksLikeATable(child)) {
                candidates.add(child);
            }
        }
        candidates.sort(Comparator.comparingInt(DatasetFolder::rank).thenComparing(DatasetFolder::name));
        return candidates.subList(0, Math.min(candidates.size(), MOST_CANDIDATES));
    }

    /// The texts of the README in English, then of the one in Russian, where they are; of a longer one the beginning.
    public List<String> readmes() throws IOException {
        List<Path> files = children(root.folder()).stream()
                .filter(child -> Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS))
                .filter(child -> name(child).toLowerCase(Locale.ROOT).matches("readme(_en|_ru)?\\.(md|txt)"))
                .sorted(Comparator.comparing(DatasetFolder::name))
                .toList();
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            try (var in = Files.newInputStream(file)) {
                texts.add(new String(in.readNBytes(LONGEST_README), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static int rank(Path file) {
        int usual = USUAL_NAMES.indexOf(name(file).toLowerCase(Locale.ROOT));
        return usual < 0 ? USUAL_NAMES.size() : usual;
    }

    private static boolean hasTableSuffix(Path file) {
        return name(file).toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|csv|tsv)");
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        }
        children.sort(Comparator.naturalOrder());
        return children;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
