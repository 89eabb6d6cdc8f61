package org.overread.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DataRoot;
import org.overread.catalog.DatasetId;
import org.overread.catalog.NewDataset;
import org.overread.catalog.NewSeries;
import org.overread.catalog.NewSlice;
import org.overread.catalog.NewStudy;
import org.overread.catalog.SeriesId;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.StudyCatalog;
import org.overread.imaging.ImagingBench;

/// The axial series of the reference head CT: JPEG Lossless, 520 × 520.
final class HeadCt {
    private HeadCt() {}

    /// Puts it into the catalog as it lies.
    static SeriesId add(Path folder, CatalogIntake intake, StudyCatalog catalog) {
        try (var all = Files.walk(folder)) {
            DataRoot root = DataRoot.at(folder);
            List<NewSlice> slices = all.filter(file ->
                            file.toString().endsWith(".dcm") && file.toString().contains(ImagingBench.AXIAL))
                    .sorted()
                    .map(file -> new NewSlice("", folder.relativize(file).toString(), Optional.empty()))
                    .toList();
            DatasetId dataset = intake.dataset(new NewDataset("Head CT", root, true));
            var study = intake.add(dataset, study(slices));
            return catalog.study(study).series().getFirst().id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewStudy study(List<NewSlice> slices) {
        var series = new NewSeries(
                "1.2.3.4",
                OptionalInt.of(1),
                "Head",
                "CT",
                SeriesKind.AXIAL,
                "",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                slices);
        return new NewStudy(
                "1.2.3",
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(series));
    }
}
