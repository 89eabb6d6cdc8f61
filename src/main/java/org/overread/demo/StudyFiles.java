package org.overread.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.overread.demo.phantom.Phantom;
import org.overread.demo.scanner.Kernel;
import org.overread.demo.scanner.Scan;

/// Draws a study and writes its files: `studies/<study>/<series>/<image>.dcm`. Slices are drawn in parallel.
final class StudyFiles {
    private static final int SOFT_SERIES = 2;
    private static final int BONE_SERIES = 3;

    private final Path studies;

    StudyFiles(Path studies) {
        this.studies = studies;
    }

    void write(StudyPlan plan) throws IOException {
        Path folder = studies.resolve(plan.uids().ofStudy());
        Path soft = Files.createDirectories(folder.resolve(plan.uids().ofSeries(SOFT_SERIES)));
        Path bone = Files.createDirectories(folder.resolve(plan.uids().ofSeries(BONE_SERIES)));
        Scan scan = new Scan(
                new Phantom(plan.head(), plan.patient().lesions()),
                plan.acquisition(),
                plan.head().seed());
        ImageFile softFiles = new ImageFile(plan, Kernel.SOFT, SOFT_SERIES);
        ImageFile boneFiles = new ImageFile(plan, Kernel.BONE, BONE_SERIES);
        try {
            IntStream.range(0, plan.acquisition().slices()).parallel().forEach(index -> {
                Scan.Anatomy anatomy = scan.slice(index);
                softFiles.write(soft, index, anatomy.stored(Kernel.SOFT, plan.scanner()));
                boneFiles.write(bone, index, anatomy.stored(Kernel.BONE, plan.scanner()));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (plan.number() % 8 == 3) {
            Path scout = Files.createDirectories(folder.resolve(plan.uids().ofSeries(1)));
            Localizer.write(plan, scan, scout);
        }
    }
}
