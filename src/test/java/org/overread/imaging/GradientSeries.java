package org.overread.imaging;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;

/// Twelve slices, 5 mm apart, of pixels 0.5 mm high and 0.25 mm wide, whose values grow evenly from column to column,
/// row to row and slice to slice.
final class GradientSeries {
    static final double SPACING = 5;
    private static final int COLUMNS = 36;
    private static final int ROWS = 34;
    private static final int SLICES = 12;

    private final PhantomSeries series;
    private final double shear;
    private Consumer<DicomWriter> more = file -> {};
    private Set<Integer> left = Set.of();

    /// @param shear mm to the back by which each slice begins farther than the one below it
    GradientSeries(Path folder, double shear) {
        this.series = PhantomSeries.in(folder);
        this.shear = shear;
    }

    GradientSeries with(Consumer<DicomWriter> elements) {
        more = elements;
        return this;
    }

    GradientSeries without(Integer... slices) {
        left = Set.of(slices);
        return this;
    }

    SliceStack stack() {
        for (int slice = 0; slice < SLICES; slice++) {
            if (!left.contains(slice)) {
                add(slice);
            }
        }
        return series.stack();
    }

    static int stored(int column, int row, int slice) {
        return (int) value(column, row, slice);
    }

    static double value(double column, double row, double slice) {
        return 1000 + 7 * column + 300 * row + 1500 * slice;
    }

    private void add(int slice) {
        var values = new short[COLUMNS * ROWS];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = (short) stored(pixel % COLUMNS, pixel / COLUMNS, slice);
        }
        series.with(file -> {
                    file.decimals(Tags.PIXEL_SPACING, 0.5, 0.25).pixels(ROWS, COLUMNS, values);
                    more.accept(file);
                })
                .slice(slice + 1, new Vector3(0, slice * shear, slice * SPACING));
    }
}
