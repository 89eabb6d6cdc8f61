package org.overread.imaging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.overread.home.Command;
import org.overread.imaging.FileReport.SeriesKey;
import org.overread.imaging.dicom.PixelReaders;
import org.overread.shell.Messages;

/// `dicom FILE-OR-FOLDER…`: what files hold, one line of JSON each, then what their series make, a line each. A file
/// that cannot be read says why and stops nothing. Needs neither database nor portal.
public final class DicomCommand implements Command {
    private static final int SOME_UNREADABLE = 1;
    private static final int USAGE = 64;

    /// Files that are read side by side before they are printed in order.
    private static final int BATCH = 64;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<SeriesKey, List<Path>> series = new LinkedHashMap<>();
    private final List<Path> batch = new ArrayList<>();
    private boolean allReadable = true;

    public DicomCommand() {
        this(System.out, System.err);
    }

    DicomCommand(OutputStream out, OutputStream err) {
        this.out = new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    @Override
    public String verb() {
        return "dicom";
    }

    /// @return 0 if every file could be read, 1 if some could not
    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            err.println("Usage: dicom FILE-OR-FOLDER...");
            return USAGE;
        }
        // This verb starts without the settings of the portal.
        PixelReaders.useHighThroughput(
                Optional.ofNullable(System.getenv("OVERREAD_IMAGING_HTJ2K")).map(Path::of));
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                walk(path);
            } else if (Files.exists(path)) {
                add(path);
            } else {
                failed("There is no file or folder " + argument);
            }
        }
        printBatch();
        printSeries();
        out.flush();
        return allReadable ? 0 : SOME_UNREADABLE;
    }

    /// One folder at a time is listed, in the order of names. Links to folders are not followed: they may lead back.
    private void walk(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
            listed.forEach(entries::add);
        } catch (IOException e) {
            failed("The folder " + folder + " cannot be read: " + e.getMessage());
        }
        entries.sort(null);
        for (Path entry : entries) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(entry);
            } else if (!Files.isDirectory(entry)) {
                add(entry);
            }
        }
    }

    private void failed(String trouble) {
        err.println(trouble);
        allReadable = false;
    }

    private void add(Path file) {
        batch.add(file);
        if (batch.size() == BATCH) {
            printBatch();
        }
    }

    private void printBatch() {
        for (FileReport report : batch.parallelStream().map(FileReport::of).toList()) {
            out.println(report.line());
            allReadable &= report.readable();
            report.series()
                    .ifPresent(key -> series.computeIfAbsent(key, unknown -> new ArrayList<>())
                            .add(report.file()));
        }
        batch.clear();
    }

    private void printSeries() {
        var texts = new ImageTexts(new Messages());
        Map<String, Set<String>> framesOfStudy = new TreeMap<>();
        series.forEach((key, files) -> {
            SeriesReport report = SeriesReport.of(key, files, texts);
            out.println(report.line());
            framesOfStudy
                    .computeIfAbsent(key.study(), unknown -> new TreeSet<>())
                    .addAll(report.framesOfReference());
        });
        framesOfStudy.forEach((study, frames) -> {
            if (frames.size() > 1) {
                out.println(SeriesReport.study(study, frames.size(), texts));
            }
        });
    }
}
