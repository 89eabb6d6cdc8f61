package org.overread.demo;

import java.nio.file.Path;
import org.overread.demo.scanner.Acquisition;
import org.overread.demo.scanner.Scan;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;

/// The scout view from the left, by which the slices were planned: a projection, so no slice of the stack.
final class Localizer {
    private Localizer() {}

    static void write(StudyPlan plan, Scan scan, Path folder) {
        Acquisition acquisition = scan.acquisition();
        int matrix = Math.min(acquisition.matrix(), 256);
        double spacing = Acquisition.spacing(matrix);
        double half = (matrix - 1) * spacing / 2;
        double top = 110;
        short[] values = new short[matrix * matrix];
        short[] projection = scan.lateral(matrix, top);
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) (projection[i] - plan.scanner().intercept());
        }
        DicomWriter writer = ImageFile.header(plan, 1, 1);
        writer.text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "LOCALIZER")
                .text(Tags.SERIES_DESCRIPTION, "Scout, phantom")
                .decimals(Tags.IMAGE_POSITION_PATIENT, 0, -half, top)
                .decimals(Tags.IMAGE_ORIENTATION_PATIENT, 0, 1, 0, 0, 0, -1)
                .decimals(Tags.PIXEL_SPACING, spacing, spacing)
                .decimals(Tags.WINDOW_CENTER, 150)
                .decimals(Tags.WINDOW_WIDTH, 1100);
        ImageFile.pixels(writer, plan, matrix, values);
        ImageFile.write(writer, folder.resolve(plan.uids().ofImage(1, 1) + ".dcm"));
    }
}
