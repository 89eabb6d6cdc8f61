package org.overread.imaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.overread.catalog.DataRoot;
import org.overread.catalog.SeriesFiles;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyId;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.Unreadable;
import org.overread.ingest.folder.ScannedStudy;
import org.overread.ingest.folder.StudyScan;

/// Reads folders of broken, hostile and odd files as an import and a viewer do: all headers of a folder by one scan,
/// then each file as a stack of its own, and all its frames. Prints what became of them.
///
/// Arguments: the folder that holds them, then their names.
public final class HostileImport {
    private static final int MOST_FRAMES = 20;

    private final Map<String, Integer> counts = new TreeMap<>();
    private long slowest;
    private Path slowestFile = Path.of("");

    private HostileImport() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        HostileImport run = new HostileImport();
        long handles = handles(root);
        long temporary = temporary();
        int files = 0;
        for (String name : List.of(arguments).subList(1, arguments.length)) {
            ScannedStudy study = new StudyScan(new DataRoot(root), name).scan("1.2.3");
            System.out.printf(
                    "%s: %d series, %d files in them, %d problems%n",
                    name,
                    study.series().size(),
                    study.fileCount(),
                    study.problems().size());
            for (Path file : below(root.resolve(name))) {
                run.read(file);
                files++;
            }
        }
        System.out.println("files=" + files);
        System.out.println("fates=" + run.counts);
        System.out.println("slowest=" + run.slowest / 1_000_000 + " ms " + run.slowestFile.getFileName());
        System.out.println("handles left=" + (handles(root) - handles));
        System.out.println("temporary files left=" + (temporary() - temporary));
    }

    private void read(Path file) {
        long start = System.nanoTime();
        String fate = fate(file);
        counts.merge(fate, 1, Integer::sum);
        if (System.nanoTime() - start > slowest) {
            slowest = System.nanoTime() - start;
            slowestFile = file;
        }
    }

    /// `READABLE`, or the reason why not; anything else that happens ends the run.
    private static String fate(Path file) {
        try {
            List<Slice> slices = StackReader.read(new SeriesFiles(
                            new SeriesId(new UUID(0, 1)), new StudyId(new UUID(0, 1)), "1.2", "1.2.3", List.of(file)))
                    .stream()
                    .flatMap(stack -> stack.slices().stream())
                    .limit(MOST_FRAMES)
                    .toList();
            for (Slice slice : slices) {
                if (slice.unreadable().isPresent()) {
                    return slice.unreadable().get().reason().name();
                }
                DicomPixels.decode(file, slice.frame());
            }
            return "READABLE";
        } catch (Unreadable e) {
            return e.reason().name();
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }

    /// What this process has open of the files, where the system tells (Linux).
    private static long handles(Path root) throws IOException {
        Path handles = Path.of("/proc/self/fd");
        if (!Files.isDirectory(handles)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(handles)) {
            return open.filter(handle -> isBelow(root, handle)).count();
        }
    }

    private static boolean isBelow(Path root, Path handle) {
        try {
            return Files.readSymbolicLink(handle).startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }

    private static long temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("imageio"))
                    .count();
        }
    }
}
