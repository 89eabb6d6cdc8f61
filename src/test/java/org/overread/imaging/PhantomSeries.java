package org.overread.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.overread.catalog.SeriesFiles;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyId;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;

/// A series of small CT slices written into a folder. Each slice's stored values are its instance number times ten.
final class PhantomSeries {
    static final double[] HEAD_FIRST = {1, 0, 0, 0, 1, 0};
    private static final int EDGE = 8;

    private final Path folder;
    private final SeriesId id = new SeriesId(UUID.randomUUID());
    private final List<Path> files = new ArrayList<>();
    private double[] orientation = HEAD_FIRST;
    private Consumer<DicomWriter> more = file -> {};

    private PhantomSeries(Path folder) {
        this.folder = folder;
    }

    static PhantomSeries in(Path folder) {
        return new PhantomSeries(folder);
    }

    PhantomSeries oriented(double... numbers) {
        orientation = numbers;
        return this;
    }

    /// Elements that the following slices have besides the usual ones, or instead of them.
    PhantomSeries with(Consumer<DicomWriter> elements) {
        more = elements;
        return this;
    }

    /// So many slices from a place on, a step apart, instance numbers counting on.
    PhantomSeries slices(int count, Vector3 from, Vector3 step) {
        for (int slice = 0; slice < count; slice++) {
            slice(from.plus(step.times(slice)));
        }
        return this;
    }

    PhantomSeries slice(Vector3 position) {
        return slice(files.size() + 1, position);
    }

    PhantomSeries slice(int instance, Vector3 position) {
        var values = new short[EDGE * EDGE];
        java.util.Arrays.fill(values, (short) (instance * 10));
        DicomWriter file = DicomWriter.explicitLittleEndian()
                .text(Tags.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2")
                .text(Tags.SOP_INSTANCE_UID, "1.2.3." + instance)
                .text(Tags.STUDY_INSTANCE_UID, "1.2.3")
                .text(Tags.SERIES_INSTANCE_UID, "1.2.3.4")
                .text(Tags.MODALITY, "CT")
                .text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "AXIAL")
                .integers(Tags.INSTANCE_NUMBER, instance)
                .decimals(Tags.IMAGE_ORIENTATION_PATIENT, orientation)
                .decimals(Tags.IMAGE_POSITION_PATIENT, position.x(), position.y(), position.z())
                .decimals(Tags.PIXEL_SPACING, 0.5, 0.5)
                .decimals(Tags.RESCALE_SLOPE, 1)
                .decimals(Tags.RESCALE_INTERCEPT, -1024)
                .pixels(EDGE, EDGE, values);
        more.accept(file);
        return add(file.toByteArray());
    }

    /// A file of any content.
    PhantomSeries add(byte[] content) {
        try {
            Path path = folder.resolve("slice-" + files.size() + ".dcm");
            java.nio.file.Files.write(path, content);
            files.add(path);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SeriesFiles files() {
        return new SeriesFiles(id, new StudyId(UUID.randomUUID()), "1.2.3", "1.2.3.4", files);
    }

    SliceStack stack() {
        return stacks().getFirst();
    }

    java.util.List<SliceStack> stacks() {
        return StackReader.read(files());
    }
}
