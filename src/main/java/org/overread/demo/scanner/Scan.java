package org.overread.demo.scanner;

import java.util.stream.IntStream;
import org.overread.demo.phantom.Phantom;
import org.overread.demo.phantom.Probe;

/// A head on the table of a scanner: gives the stored pixels of each slice. Safe for several threads.
public final class Scan {
    private static final int LOWEST = -1024;
    private static final int HIGHEST = 3071;
    private static final double REST_MIDDLE = -14;
    private static final double REST_RADIUS = 117;

    private final Phantom head;
    private final Acquisition acquisition;
    private final long seed;

    /// @param seed of the noise
    public Scan(Phantom head, Acquisition acquisition, long seed) {
        this.head = head;
        this.acquisition = acquisition;
        this.seed = seed;
    }

    public Acquisition acquisition() {
        return acquisition;
    }

    /// What is in the slice, before any kernel.
    public Anatomy slice(int index) {
        return new Anatomy(index, sample(index));
    }

    /// The scout view from the left: mean densities along x, stretched as scanners do it, in HU. Rows go down from
    /// `top`, columns to the back.
    public short[] lateral(int matrix, double top) {
        double spacing = Acquisition.spacing(matrix);
        double half = (matrix - 1) * spacing / 2;
        double step = 2.5;
        double[][] axes = acquisition.headAxes();
        short[] values = new short[matrix * matrix];
        IntStream.range(0, matrix).parallel().forEach(row -> {
            Probe probe = new Probe();
            for (int column = 0; column < matrix; column++) {
                double sum = 0;
                // Each ray begins at another part of a step, or the tables of the skull would show as rings.
                double begin = -96 + step * ((row * 7 + column * 11) % 16) / 16;
                for (double x = begin; x <= 96; x += step) {
                    measure(probe, axes, x, column * spacing - half, top - row * spacing);
                    sum += probe.hu() + 1000;
                }
                values[row * matrix + column] =
                        (short) Math.clamp(Math.round(sum * step / 150 - 1000), LOWEST, HIGHEST);
            }
        });
        return values;
    }

    /// Samples the slice's middle. Neighbouring pixels take turns between the upper and the lower half of its
    /// thickness; the kernels blur them together, which gives the partial volume of thick slices at no cost.
    private Raster sample(int index) {
        int matrix = acquisition.matrix();
        double spacing = acquisition.spacing();
        double[] position = acquisition.position(index);
        double[] orientation = acquisition.orientation();
        double half = acquisition.thickness() / 4;
        Raster raster = new Raster(matrix);
        Probe probe = new Probe();
        double[][] axes = acquisition.headAxes();
        for (int row = 0; row < matrix; row++) {
            for (int column = 0; column < matrix; column++) {
                double off = (row + column & 1) == 0 ? half : -half;
                double x = position[0] + column * spacing;
                double y = position[1] + row * spacing * orientation[4] - off * orientation[5];
                double z = position[2] + row * spacing * orientation[5] + off * orientation[4];
                measure(probe, axes, x, y, z);
                boolean air = probe.hu() < -990;
                raster.set(row, column, air && isHeadRest(x, y) ? -140 : probe.hu());
            }
        }
        return raster;
    }

    private void measure(Probe probe, double[][] axes, double x, double y, double z) {
        double px = x - acquisition.pose().right();
        double py = y - acquisition.pose().back();
        head.measure(
                probe,
                axes[0][0] * px + axes[0][1] * py + axes[0][2] * z,
                axes[1][0] * px + axes[1][1] * py + axes[1][2] * z,
                axes[2][0] * px + axes[2][1] * py + axes[2][2] * z);
    }

    private static boolean isHeadRest(double x, double y) {
        return y > 42 && Math.abs(Math.hypot(x, y - REST_MIDDLE) - REST_RADIUS) < 1.6;
    }

    /// One slice, ready to be reconstructed with any kernel.
    public final class Anatomy {
        private final int index;
        private final Raster raster;

        private Anatomy(int index, Raster raster) {
            this.index = index;
            this.raster = raster;
        }

        /// The stored values as the scanner writes them.
        public short[] stored(Kernel kernel, Scanner scanner) {
            long noise = seed * 31 + index * 2L + (kernel == Kernel.BONE ? 1 : 0);
            Raster seen = kernel.reconstruct(raster, acquisition.spacing(), noise * 0x9E3779B97F4A7C15L);
            int matrix = acquisition.matrix();
            short[] stored = new short[matrix * matrix];
            double edge = matrix * matrix / 4.0;
            for (int row = 0; row < matrix; row++) {
                double dy = row - (matrix - 1) / 2.0;
                for (int column = 0; column < matrix; column++) {
                    double dx = column - (matrix - 1) / 2.0;
                    boolean blank =
                            dx * dx + dy * dy > edge && scanner.padding().isPresent();
                    int hu = Math.clamp(Math.round(seen.at(row, column)), LOWEST, HIGHEST);
                    stored[row * matrix + column] =
                            (short) (blank ? scanner.padding().getAsInt() : hu - scanner.intercept());
                }
            }
            return stored;
        }
    }
}
