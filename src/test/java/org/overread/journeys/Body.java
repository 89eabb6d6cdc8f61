package org.overread.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.StoredFrame;
import org.overread.imaging.dicom.Tags;

/// A scanned series as numbers in the patient: worked out here from the files alone, without any code of the viewer.
///
/// @param slices from one end to the other
record Body(List<Layer> slices) {
    /// @param origin patient coordinates of the first pixel's centre, mm
    /// @param row direction of the rows, with the columns' spacing as its length
    /// @param column direction of the columns, with the rows' spacing as its length
    record Layer(double[] origin, double[] row, double[] column, double level, StoredFrame pixels) {}

    /// The files below a folder whose header is wanted.
    static Body of(Path folder, Predicate<DicomHeader> wanted) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new Body(files.filter(file -> file.toString().endsWith(".dcm"))
                    .filter(file -> wanted.test(DicomFile.readHeader(file)))
                    .map(Body::layer)
                    .sorted(Comparator.comparingDouble(Layer::level))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Layer layer(Path file) {
        var header = DicomFile.readHeader(file);
        double[] sides = header.decimals(Tags.IMAGE_ORIENTATION_PATIENT);
        double[] spacing = header.decimals(Tags.PIXEL_SPACING);
        double[] origin = header.decimals(Tags.IMAGE_POSITION_PATIENT);
        double[] row = {sides[0], sides[1], sides[2]};
        double[] column = {sides[3], sides[4], sides[5]};
        double level = dot(origin, cross(row, column));
        return new Layer(origin, times(row, spacing[1]), times(column, spacing[0]), level, DicomPixels.read(file, 0));
    }

    /// The value at a place between two neighbouring slices, linear within and between them; NaN elsewhere.
    double at(double[] place) {
        Layer first = slices.getFirst();
        double level = dot(place, unit(cross(first.row(), first.column())));
        for (int below = 0; below + 1 < slices.size(); below++) {
            Layer low = slices.get(below);
            Layer high = slices.get(below + 1);
            if (low.level() <= level && level <= high.level()) {
                double part = (level - low.level()) / (high.level() - low.level());
                return within(low, place) * (1 - part) + within(high, place) * part;
            }
        }
        return Double.NaN;
    }

    /// The value at the point of a slice under a place, linear between its pixels; NaN outside the slice.
    double within(Layer slice, double[] place) {
        double[] away = {place[0] - slice.origin()[0], place[1] - slice.origin()[1], place[2] - slice.origin()[2]};
        double x = dot(away, slice.row()) / dot(slice.row(), slice.row());
        double y = dot(away, slice.column()) / dot(slice.column(), slice.column());
        var pixels = slice.pixels();
        if (x < 0 || y < 0 || x > pixels.columns() - 1 || y > pixels.rows() - 1) {
            return Double.NaN;
        }
        int left = (int) Math.min(x, pixels.columns() - 2);
        int top = (int) Math.min(y, pixels.rows() - 2);
        double upper = mix(pixels, top, left, x - left);
        double lower = mix(pixels, top + 1, left, x - left);
        return upper + (lower - upper) * (y - top);
    }

    private static double mix(StoredFrame pixels, int row, int column, double part) {
        int index = row * pixels.columns() + column;
        return pixels.rescaled(index) * (1 - part) + pixels.rescaled(index + 1) * part;
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double[] times(double[] way, double by) {
        return new double[] {way[0] * by, way[1] * by, way[2] * by};
    }

    private static double[] unit(double[] way) {
        return times(way, 1 / Math.sqrt(dot(way, way)));
    }
}
