package org.overread.journeys;

import java.nio.file.Path;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;
import org.overread.testing.SmallHead;

/// A series with everything that a reader must be told of: a tilted gantry, missing and repeated places, uneven steps,
/// lossy compression, computed images.
final class TroubledSeries {
    private static final int EDGE = 128;
    private static final double TILT = Math.toRadians(12);

    /// Along the table, mm: one place twice, three slices missing, one step too long.
    private static final double[] PLACES = {0, 4, 8, 8, 12, 16, 32, 36, 40, 45.5, 49.5, 53.5};

    private TroubledSeries() {}

    static StudyId addedTo(Path folder, CatalogIntake intake) {
        return SmallHead.in(folder)
                .series(PLACES.length, 4, TroubledSeries::write)
                .addedTo(intake);
    }

    private static void write(int slice, DicomWriter writer) {
        int missing = PLACES[slice] > 16 ? 3 : 0;
        writer.integers(Tags.INSTANCE_NUMBER, slice + 1 + missing)
                .text(Tags.IMAGE_TYPE, "DERIVED", "PRIMARY", "AXIAL")
                .text(Tags.LOSSY_IMAGE_COMPRESSION, "01")
                .text(Tags.CONVOLUTION_KERNEL, "H31s")
                .decimals(Tags.GANTRY_DETECTOR_TILT, 12)
                .decimals(Tags.IMAGE_ORIENTATION_PATIENT, 1, 0, 0, 0, Math.cos(TILT), -Math.sin(TILT))
                .decimals(Tags.IMAGE_POSITION_PATIENT, -EDGE / 2.0, -EDGE / 2.0, PLACES[slice])
                .decimals(Tags.PIXEL_SPACING, 1, 1)
                .pixels(EDGE, EDGE, MixedSeries.disc(EDGE, 30 + slice));
    }
}
