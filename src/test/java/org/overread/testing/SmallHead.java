package org.overread.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.overread.accounts.Role;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DataRoot;
import org.overread.catalog.NewDataset;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.StudyId;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;

/// A study of small CT series on disk and in the catalog, for tests that need images. Pixels are 0.5 mm high and
/// 0.25 mm wide; the stored value of a pixel is `1000 + 100 × slice + 10 × row + column`, so that every number on the
/// screen can be worked out by hand. HU = stored value − 1024.
public final class SmallHead {
    /// Rows and columns of a slice.
    public static final int EDGE = 32;

    /// The frame of reference of all slices.
    public static final String FRAME_OF_REFERENCE = "1.2.3.99";

    private final Path folder;
    private final String uid = CatalogFixtures.aUid();
    private final CatalogFixtures.StudyBuilder study;

    private SmallHead(Path folder) {
        this.folder = folder;
        this.study = CatalogFixtures.aStudy().uid(uid);
    }

    /// Files go below this folder.
    public static SmallHead in(Path folder) {
        return new SmallHead(folder);
    }

    /// Adds an axial series; slice 0 lies at z = 0, the next ones above it.
    public SmallHead series(int slices, double spacing) {
        return series(slices, spacing, file -> {});
    }

    /// @param more elements that each file has besides
    public SmallHead series(int slices, double spacing, Consumer<DicomWriter> more) {
        return series(slices, spacing, (slice, file) -> more.accept(file));
    }

    /// @param more elements that the file of each slice has besides
    public SmallHead series(int slices, double spacing, BiConsumer<Integer, DicomWriter> more) {
        String seriesUid = CatalogFixtures.aUid();
        List<String> paths = new ArrayList<>();
        for (int slice = 0; slice < slices; slice++) {
            String path = seriesUid + "/" + slice + ".dcm";
            DicomWriter file = slice(seriesUid, slice, slice * spacing);
            more.accept(slice, file);
            write(path, file.toByteArray());
            paths.add(path);
        }
        study.withSeries(SeriesKind.AXIAL, paths.toArray(String[]::new));
        return this;
    }

    /// Says more of the study than its images do.
    public SmallHead study(Consumer<CatalogFixtures.StudyBuilder> more) {
        more.accept(study);
        return this;
    }

    public StudyId addedTo(CatalogIntake intake) {
        var dataset = SignInAs.as(
                SignInAs.someone(Role.COORDINATOR),
                () -> intake.dataset(new NewDataset("Small heads", new DataRoot(folder.toAbsolutePath()), false)));
        return study.addedTo(dataset, intake);
    }

    private DicomWriter slice(String seriesUid, int slice, double z) {
        short[] values = new short[EDGE * EDGE];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = (short) (1000 + 100 * slice + 10 * (pixel / EDGE) + pixel % EDGE);
        }
        return DicomWriter.explicitLittleEndian()
                .text(Tags.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2")
                .text(Tags.SOP_INSTANCE_UID, seriesUid + "." + slice)
                .text(Tags.STUDY_INSTANCE_UID, uid)
                .text(Tags.SERIES_INSTANCE_UID, seriesUid)
                .text(Tags.FRAME_OF_REFERENCE_UID, FRAME_OF_REFERENCE)
                .text(Tags.MODALITY, "CT")
                .text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "AXIAL")
                .integers(Tags.INSTANCE_NUMBER, slice + 1)
                .decimals(Tags.IMAGE_ORIENTATION_PATIENT, 1, 0, 0, 0, 1, 0)
                .decimals(Tags.IMAGE_POSITION_PATIENT, 0, 0, z)
                .decimals(Tags.PIXEL_SPACING, 0.5, 0.25)
                .decimals(Tags.RESCALE_SLOPE, 1)
                .decimals(Tags.RESCALE_INTERCEPT, -1024)
                .pixels(EDGE, EDGE, values);
    }

    private void write(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
