package org.overread.demo.scanner;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A square of values, row by row.
final class Raster {
    private static final float AIR = -900;
    private static final float QUIET_IN_AIR = 0.45f;
    private static final int DRAWS = 4096;
    private static final float[] NORMAL = normal();

    private final int size;
    private final float[] values;

    Raster(int size) {
        this.size = size;
        this.values = new float[size * size];
    }

    int size() {
        return size;
    }

    float at(int row, int column) {
        return values[row * size + column];
    }

    void set(int row, int column, double value) {
        values[row * size + column] = (float) value;
    }

    /// Independent normal values of standard deviation 1.
    static Raster whiteNoise(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Raster noise = new Raster(size);
        long bits = 0;
        for (int i = 0; i < noise.values.length; i++) {
            bits = i % 5 == 0 ? random.nextLong() : bits >>> 12;
            noise.values[i] = NORMAL[(int) bits & DRAWS - 1];
        }
        return noise;
    }

    /// @param deviation of the bell, in pixels; hardly any leaves a copy
    Raster blurred(double deviation) {
        float[] weights = weights(deviation);
        Raster across = new Raster(size);
        Raster result = new Raster(size);
        int reach = weights.length - 1;
        float[] padded = new float[size + 2 * reach];
        for (int row = 0; row < size; row++) {
            pad(row, padded, reach);
            across.addBlurred(padded, row, weights);
        }
        for (int row = 0; row < size; row++) {
            for (int k = -reach; k <= reach; k++) {
                int from = Math.clamp(row + k, 0, size - 1);
                result.addRow(row, across, from, weights[Math.abs(k)]);
            }
        }
        return result;
    }

    /// Adds `share` of what this has and the other has not.
    void addDifference(Raster other, double share) {
        float s = (float) share;
        for (int i = 0; i < values.length; i++) {
            values[i] += s * (values[i] - other.values[i]);
        }
    }

    /// Adds the noise at the given standard deviation, less in air.
    void addNoise(Raster noise, Raster anatomy, double deviation) {
        double square = 0;
        for (float value : noise.values) {
            square += value * value;
        }
        float scale = (float) (deviation / Math.sqrt(square / noise.values.length));
        for (int i = 0; i < values.length; i++) {
            values[i] += scale * noise.values[i] * (anatomy.values[i] < AIR ? QUIET_IN_AIR : 1);
        }
    }

    /// Copies a row and repeats its ends, so that the blur has no special cases.
    private void pad(int row, float[] padded, int reach) {
        System.arraycopy(values, row * size, padded, reach, size);
        Arrays.fill(padded, 0, reach, padded[reach]);
        Arrays.fill(padded, size + reach, size + 2 * reach, padded[size + reach - 1]);
    }

    private void addBlurred(float[] padded, int row, float[] weights) {
        int start = row * size;
        int reach = weights.length - 1;
        for (int k = -reach; k <= reach; k++) {
            float weight = weights[Math.abs(k)];
            for (int column = 0; column < size; column++) {
                values[start + column] += weight * padded[column + reach + k];
            }
        }
    }

    private void addRow(int row, Raster from, int fromRow, float weight) {
        int to = row * size;
        int source = fromRow * size;
        for (int column = 0; column < size; column++) {
            values[to + column] += weight * from.values[source + column];
        }
    }

    private static float[] weights(double deviation) {
        int reach = (int) Math.min(6, Math.ceil(deviation * 2.6));
        float[] weights = new float[reach + 1];
        float sum = 0;
        for (int k = 0; k <= reach; k++) {
            weights[k] = k == 0 ? 1 : (float) StrictMath.exp(-k * k / (2 * deviation * deviation));
            sum += k == 0 ? 1 : 2 * weights[k];
        }
        for (int k = 0; k <= reach; k++) {
            weights[k] /= sum;
        }
        return weights;
    }

    private static float[] normal() {
        SplittableRandom random = new SplittableRandom(20201109);
        float[] draws = new float[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double sum = -6;
            for (int k = 0; k < 12; k++) {
                sum += random.nextDouble();
            }
            draws[i] = (float) sum;
        }
        return draws;
    }
}
