package org.overread.demo.phantom;

import java.util.SplittableRandom;

/// Gradient noise in three dimensions (after K. Perlin, 2002) with its exact gradient: smooth, about −0.7 to 0.7, one
/// bump per unit, the same for the same seed.
final class Noise {
    private static final int CELLS = 256;
    private static final float[] GRADIENTS = {
        1, 1, 0, -1, 1, 0, 1, -1, 0, -1, -1, 0, 1, 0, 1, -1, 0, 1, 1, 0, -1, -1, 0, -1, 0, 1, 1, 0, -1, 1, 0, 1, -1, 0,
        -1, -1, 1, 1, 0, -1, 1, 0, 0, -1, 1, 0, -1, -1
    };

    private final short[] order = new short[2 * CELLS];

    Noise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CELLS; i++) {
            order[i] = (short) i;
        }
        for (int i = CELLS - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            short kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        System.arraycopy(order, 0, order, CELLS, CELLS);
    }

    /// The value alone.
    double at(double x, double y, double z) {
        int ix = floor(x);
        int iy = floor(y);
        int iz = floor(z);
        double fx = x - ix;
        double fy = y - iy;
        double fz = z - iz;
        double u = fade(fx);
        double v = fade(fy);
        double w = fade(fz);
        int low = iz & 255;
        int high = iz + 1 & 255;
        int left = order[ix & 255];
        int right = order[ix + 1 & 255];
        int back = iy & 255;
        int front = iy + 1 & 255;
        int leftBack = order[left + back];
        int rightBack = order[right + back];
        int leftFront = order[left + front];
        int rightFront = order[right + front];
        double near = mix(
                v,
                mix(u, slope(leftBack + low, fx, fy, fz), slope(rightBack + low, fx - 1, fy, fz)),
                mix(u, slope(leftFront + low, fx, fy - 1, fz), slope(rightFront + low, fx - 1, fy - 1, fz)));
        double far = mix(
                v,
                mix(u, slope(leftBack + high, fx, fy, fz - 1), slope(rightBack + high, fx - 1, fy, fz - 1)),
                mix(u, slope(leftFront + high, fx, fy - 1, fz - 1), slope(rightFront + high, fx - 1, fy - 1, fz - 1)));
        return mix(w, near, far);
    }

    /// How far the point is from the nearest place where the noise is zero, to first order, in units of the noise.
    double distanceToZero(double x, double y, double z) {
        int ix = floor(x);
        int iy = floor(y);
        int iz = floor(z);
        double value = 0;
        double dx = 0;
        double dy = 0;
        double dz = 0;
        for (int corner = 0; corner < 8; corner++) {
            int cx = corner & 1;
            int cy = corner >> 1 & 1;
            int cz = corner >> 2;
            double fx = x - ix - cx;
            double fy = y - iy - cy;
            double fz = z - iz - cz;
            double u = weight(fx);
            double v = weight(fy);
            double w = weight(fz);
            int g = gradient(ix + cx, iy + cy, iz + cz);
            double slope = GRADIENTS[g] * fx + GRADIENTS[g + 1] * fy + GRADIENTS[g + 2] * fz;
            value += u * v * w * slope;
            dx += v * w * (u * GRADIENTS[g] + slope * weightSlope(fx));
            dy += u * w * (v * GRADIENTS[g + 1] + slope * weightSlope(fy));
            dz += u * v * (w * GRADIENTS[g + 2] + slope * weightSlope(fz));
        }
        return Math.abs(value) / Math.sqrt(dx * dx + dy * dy + dz * dz + 0.02);
    }

    /// What a corner's gradient says of a point at an offset from it.
    private double slope(int corner, double fx, double fy, double fz) {
        int g = (order[corner] & 15) * 3;
        return GRADIENTS[g] * fx + GRADIENTS[g + 1] * fy + GRADIENTS[g + 2] * fz;
    }

    private int gradient(int ix, int iy, int iz) {
        return (order[order[order[ix & 255] + (iy & 255)] + (iz & 255)] & 15) * 3;
    }

    private static int floor(double value) {
        int whole = (int) value;
        return value < whole ? whole - 1 : whole;
    }

    private static double fade(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static double weight(double offset) {
        return 1 - fade(Math.abs(offset));
    }

    private static double weightSlope(double offset) {
        double t = Math.abs(offset);
        double slope = -30 * t * t * (t * (t - 2) + 1);
        return offset < 0 ? -slope : slope;
    }

    private static double mix(double t, double a, double b) {
        return a + t * (b - a);
    }
}
