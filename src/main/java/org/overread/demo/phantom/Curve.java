package org.overread.demo.phantom;

/// The few curves that the shapes are drawn with.
final class Curve {
    private Curve() {}

    /// 0 at and before `from`, 1 at and after `to`, smooth between.
    static double step(double from, double to, double value) {
        double t = Math.clamp((value - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }

    /// 1 at `centre`, falling like a bell.
    static double bell(double value, double centre, double width) {
        double t = (value - centre) / width;
        double square = t * t;
        return square > 9 ? 0 : Math.exp(-square);
    }

    static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }

    static double square(double value) {
        return value * value;
    }

    /// How far outside an ellipsoid the offset is, 1 being its surface: a ratio, not a length.
    static double ellipsoid(double dx, double dy, double dz, double rx, double ry, double rz) {
        return Math.sqrt(square(dx / rx) + square(dy / ry) + square(dz / rz));
    }

    /// Interpolates a table of heights (ascending) and values; beyond its ends the last value holds.
    static double table(double[] heights, double[] values, double height) {
        int last = heights.length - 1;
        if (height <= heights[0]) {
            return values[0];
        }
        for (int i = 1; i <= last; i++) {
            if (height < heights[i]) {
                return mix(values[i - 1], values[i], (height - heights[i - 1]) / (heights[i] - heights[i - 1]));
            }
        }
        return values[last];
    }
}
