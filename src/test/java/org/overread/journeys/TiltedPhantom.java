package org.overread.journeys;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;
import org.overread.testing.SmallHead;

/// A body that is known at every place, scanned with a tilted gantry: each slice leans, and they are stacked along the
/// table. Units are HU and mm in patient coordinates.
final class TiltedPhantom {
    private static final int EDGE = 96;
    private static final int SLICES = 40;
    private static final double SPACING = 0.75;
    private static final double STEP = 1.5;
    private static final int AIR = -1024;

    private final double tilt;
    private final ToDoubleFunction<double[]> value;
    private int across = 1;
    private int down = 1;

    TiltedPhantom(double degrees, ToDoubleFunction<double[]> value) {
        this.tilt = Math.toRadians(degrees);
        this.value = value;
    }

    /// The signs with which rows and columns run along the patient's axes.
    TiltedPhantom lying(int across, int down) {
        this.across = across;
        this.down = down;
        return this;
    }

    double spacing() {
        return SPACING;
    }

    /// The body itself, whole HU as a file has them.
    double at(double[] place) {
        return value.applyAsDouble(place);
    }

    /// Whether a place was scanned and the body is even around it, so that interpolation finds just what is there.
    boolean smooth(double[] place) {
        double half = SPACING * (EDGE - 1) / 2 - STEP;
        double highest = STEP * (SLICES - 1) / 2 - half * Math.sin(tilt) - STEP;
        if (Math.abs(place[0]) > half || Math.abs(place[1]) > half * Math.cos(tilt) || Math.abs(place[2]) > highest) {
            return false;
        }
        for (int axis = 0; axis < 3; axis++) {
            double[] before = place.clone();
            double[] behind = place.clone();
            before[axis] -= 2 * STEP;
            behind[axis] += 2 * STEP;
            double bend = value.applyAsDouble(before) + value.applyAsDouble(behind) - 2 * value.applyAsDouble(place);
            if (Math.abs(bend) > 1) {
                return false;
            }
        }
        return true;
    }

    StudyId addedTo(Path folder, CatalogIntake intake) {
        var next = new AtomicInteger();
        return SmallHead.in(folder)
                .series(SLICES, STEP, file -> write(file, next.getAndIncrement()))
                .addedTo(intake);
    }

    private void write(DicomWriter file, int slice) {
        double[] row = {across, 0, 0};
        double[] column = {0, down * Math.cos(tilt), -Math.sin(tilt)};
        double half = SPACING * (EDGE - 1) / 2;
        double z = (slice - (SLICES - 1) / 2.0) * STEP;
        double[] origin = {-half * row[0], -half * column[1], z - half * column[2]};
        short[] stored = new short[EDGE * EDGE];
        for (int pixel = 0; pixel < stored.length; pixel++) {
            double right = pixel % EDGE * SPACING;
            double below = pixel / EDGE * SPACING;
            double hu = value.applyAsDouble(new double[] {
                origin[0] + row[0] * right, origin[1] + column[1] * below, origin[2] + column[2] * below
            });
            stored[pixel] = (short) (Math.round(hu) - AIR);
        }
        file.decimals(Tags.IMAGE_ORIENTATION_PATIENT, row[0], row[1], row[2], column[0], column[1], column[2])
                .decimals(Tags.IMAGE_POSITION_PATIENT, origin)
                .decimals(Tags.PIXEL_SPACING, SPACING, SPACING)
                .decimals(Tags.GANTRY_DETECTOR_TILT, Math.toDegrees(tilt))
                .pixels(EDGE, EDGE, stored);
    }
}
