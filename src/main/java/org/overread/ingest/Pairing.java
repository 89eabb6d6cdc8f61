package org.overread.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.overread.catalog.AgeSpread;
import org.overread.catalog.Claim;
import org.overread.catalog.DataRoot;
import org.overread.catalog.PathRefused;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.folder.DatasetFolder;
import org.overread.ingest.registry.RegistryEntry;

/// Brings registry rows and study folders together. Only a pair becomes a study: a row without a folder has no
/// images to read, and a folder without a row no labels to verify. Once repaired, the next import adds them.
final class Pairing {
    private static final Pattern EXPONENT = Pattern.compile("[0-9.,]+E[+-]?[0-9]+", Pattern.CASE_INSENSITIVE);

    private final DataRoot root;
    private final String file;
    private final Map<String, String> folders;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Pairing(DataRoot root, String file, Map<String, String> folders) {
        this.root = root;
        this.file = file;
        this.folders = folders;
    }

    /// A study in the making.
    ///
    /// @param folder relative to the dataset's root
    record Pair(String uid, String folder, RegistryEntry entry) {}

    /// @param file name of the registry, for the problems
    static Pairing of(DatasetFolder folder, String file, List<RegistryEntry> entries) throws IOException {
        var pairing = new Pairing(folder.root(), file, folder.studies());
        Map<String, String> cells = new HashMap<>();
        for (RegistryEntry entry : entries) {
            pairing.problems.addAll(entry.problems());
            pairing.place(entry).ifPresent(pair -> {
                String first = cells.putIfAbsent(pair.uid(), entry.uidCell());
                if (first == null) {
                    pairing.pairs.add(pair);
                } else {
                    pairing.add(entry, ProblemKind.DUPLICATE_UID, pair.uid(), first);
                }
            });
        }
        pairing.foldersWithoutRow();
        return pairing;
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Rows and folders that stay outside.
    int leftOut() {
        return (int) problems.stream()
                .filter(problem -> switch (problem.kind()) {
                    case NO_UID,
                            INVALID_UID,
                            UID_AS_NUMBER,
                            DUPLICATE_UID,
                            PATH_REFUSED,
                            ROW_WITHOUT_FOLDER,
                            FOLDER_WITHOUT_ROW -> true;
                    default -> false;
                })
                .count();
    }

    int folders() {
        return folders.size();
    }

    private Optional<Pair> place(RegistryEntry entry) {
        String uid = entry.uid();
        if (folders.containsKey(uid) && DataRoot.isUid(uid)) {
            return Optional.of(new Pair(uid, folders.get(uid), entry));
        }
        if (!entry.path().isEmpty()) {
            try {
                Optional<Path> folder = byPath(entry.path());
                if (folder.isPresent()) {
                    String name = String.valueOf(folder.get().getFileName());
                    return Optional.of(new Pair(name, root.relative(folder.get()), entry));
                }
            } catch (PathRefused refused) {
                add(entry, ProblemKind.PATH_REFUSED, entry.path());
                return Optional.empty();
            }
        }
        if (uid.isEmpty() && entry.path().isEmpty()) {
            add(entry, ProblemKind.NO_UID);
        } else if (EXPONENT.matcher(uid).matches()) {
            add(entry, ProblemKind.UID_AS_NUMBER, uid);
        } else if (!uid.isEmpty() && !DataRoot.isUid(uid)) {
            add(entry, ProblemKind.INVALID_UID, uid);
        } else {
            add(entry, ProblemKind.ROW_WITHOUT_FOLDER, uid.isEmpty() ? entry.path() : uid);
        }
        return Optional.empty();
    }

    /// The study folder that a path leads to or through: the first step that is named like a UID.
    private Optional<Path> byPath(String path) {
        root.resolve(path);
        String steps = "";
        for (String step : List.of(path.replace('\\', '/').split("/", -1))) {
            steps = steps.isEmpty() ? step : steps + "/" + step;
            boolean named = DataRoot.isUid(step) && step.length() > 2;
            if (named && folders.containsKey(step)) {
                return Optional.of(root.resolve(folders.get(step)));
            }
            if (named && Files.isDirectory(root.resolve(steps))) {
                return Optional.of(root.resolve(steps));
            }
        }
        return Optional.empty();
    }

    private void add(RegistryEntry entry, ProblemKind kind, String... arguments) {
        problems.add(Problem.at(file, entry.uidCell(), kind, arguments));
    }

    private void foldersWithoutRow() {
        Set<String> paired = new HashSet<>();
        pairs.forEach(pair -> paired.add(pair.folder()));
        folders.forEach((name, folder) -> {
            if (!paired.contains(folder)) {
                problems.add(Problem.in(
                        folder, DataRoot.isUid(name) ? ProblemKind.FOLDER_WITHOUT_ROW : ProblemKind.INVALID_UID, name));
            }
        });
    }

    /// The figures that a README declares, over the pairs.
    Map<Claim, Integer> figures() {
        Map<Claim, Integer> figures = new EnumMap<>(Claim.class);
        figures.put(Claim.STUDIES, pairs.size());
        figures.put(Claim.MALE, count("M"));
        figures.put(Claim.FEMALE, count("F"));
        figures.put(Claim.SEX_UNDECLARED, pairs.size() - count("M") - count("F"));
        figures.putAll(AgeSpread.of(pairs.stream()
                .flatMapToInt(pair -> pair.entry().age().stream())
                .sorted()
                .boxed()
                .toList()));
        figures.put(Claim.WITH_PATHOLOGY, overall(true));
        figures.put(Claim.WITHOUT_PATHOLOGY, overall(false));
        return figures;
    }

    private int count(String sex) {
        return (int) pairs.stream()
                .filter(pair -> pair.entry().sex().equals(Optional.of(sex)))
                .count();
    }

    private int overall(boolean present) {
        return (int) pairs.stream()
                .flatMap(pair -> pair.entry().labels().stream())
                .filter(label -> "ich".equals(label.label().value()))
                .filter(label ->
                        present ? label.finding().isPresent() : label.finding().isAbsent())
                .count();
    }
}
