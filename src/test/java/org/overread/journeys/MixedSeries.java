package org.overread.journeys;

import java.nio.file.Path;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;
import org.overread.testing.SmallHead;

/// A study with one series that is three stacks: fourteen slices of a soft kernel, ten of a sharp one that lie between
/// them, and two scouts. A slice of the soft kernel is 40 HU in its middle, one of the sharp kernel 300.
final class MixedSeries {
    static final int SOFT = 14;
    static final int SHARP = 10;
    static final int SCOUTS = 2;
    private static final int EDGE = 128;
    private static final double STEP = 4;

    private MixedSeries() {}

    static StudyId addedTo(Path folder, CatalogIntake intake) {
        return SmallHead.in(folder)
                .series(SOFT + SHARP + SCOUTS, STEP, MixedSeries::write)
                .addedTo(intake);
    }

    private static void write(int file, DicomWriter writer) {
        boolean soft = file < SOFT;
        boolean scout = file >= SOFT + SHARP;
        double z = soft || scout ? file * STEP : (file - SOFT + 0.5) * STEP;
        writer.text(Tags.CONVOLUTION_KERNEL, soft || scout ? "H31s" : "H60s")
                .text(Tags.SERIES_DESCRIPTION, "Head")
                .decimals(Tags.IMAGE_POSITION_PATIENT, -EDGE / 2.0, -EDGE / 2.0, z)
                .decimals(Tags.PIXEL_SPACING, 1, 1)
                .pixels(EDGE, EDGE, disc(EDGE, soft ? 40 : 300));
        if (scout) {
            writer.text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "LOCALIZER");
        }
    }

    /// A disc with air around it.
    static short[] disc(int edge, int hu) {
        short[] values = new short[edge * edge];
        for (int pixel = 0; pixel < values.length; pixel++) {
            double away = Math.hypot(pixel % edge - edge / 2.0, pixel / edge - edge / 2.0);
            values[pixel] = (short) ((away < edge * 0.4 ? hu : -1000) + 1024);
        }
        return values;
    }
}
