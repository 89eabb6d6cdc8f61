package org.overread.demo.phantom;

/// The inner fluid spaces: lateral ventricles with their horns, the third and the fourth ventricle.
final class Ventricles {
    /// Centre lines of one lateral ventricle: x from the middle, y, z, radius; rows that start a line have no
    /// link to the row before.
    private static final double[][] LINES = {
        {12.5, -35, 6, 2.6},
        {9.0, -24, 9, 4.0},
        {5.4, -8, 13, 4.2},
        {6.6, 4, 19, 5.0},
        {10, 20, 22, 5.2},
        {17, 32, 18, 6.2},
        {22, 39, 10, 7.0},
        {24, 51, 7, 4.0},
        {22, 62, 6, 1.4}
    };

    private static final double[][] TEMPORAL = {
        {22, 39, 9, 6.0}, {28, 32, -3, 3.0}, {30, 18, -15, 2.2}, {27, 1, -22, 2.0}, {24, -6, -23, 1.4}
    };

    private final double width;
    private final double asymmetry;

    Ventricles(HeadShape shape) {
        this.width = shape.ventricles();
        this.asymmetry = shape.asymmetry();
    }

    /// How far outside the nearest ventricle the point of the brain is: negative inside.
    double distance(double bx, double by, double bz) {
        double side = Math.abs(bx);
        if (side > 45 || by < -52 || by > 78 || bz < -55 || bz > 42) {
            return 20;
        }
        double share = width * (1 + (bx > 0 ? asymmetry : -asymmetry));
        double lateral = 20;
        if (bz > -8) {
            lateral = Math.max(chain(LINES, side, by, bz, share), 0.55 - side);
        }
        if (bz < 14 && by > -12 && side > 12) {
            lateral = Math.min(lateral, chain(TEMPORAL, side, by, bz, share));
        }
        return Math.min(lateral, Math.min(third(side, by, bz), fourth(side, by, bz)));
    }

    private double third(double side, double by, double bz) {
        double outline = (Curve.ellipsoid(0, by - 4, bz + 1, 1, 14, 11) - 1) * 11;
        return Math.max(side - 1.55 * width * width, outline);
    }

    private double fourth(double side, double by, double bz) {
        double aqueduct = Math.max(Math.hypot(side, by - 22) - 0.8, Math.abs(bz + 16) - 13);
        double tent = (Curve.ellipsoid(side, by - 33, bz + 37, 7.5, 5.2, 13) - 1) * 5.5;
        double notch = 4.4 - Curve.ellipsoid(side, by - 27.5, bz + 37, 1.2, 1, 3);
        return Math.min(aqueduct, Math.max(tent, notch));
    }

    private static double chain(double[][] line, double x, double y, double z, double share) {
        double nearest = 50;
        for (int i = 1; i < line.length; i++) {
            nearest = Math.min(nearest, link(line[i - 1], line[i], x, y, z, share));
        }
        return nearest;
    }

    private static double link(double[] a, double[] b, double x, double y, double z, double share) {
        double lx = b[0] - a[0];
        double ly = b[1] - a[1];
        double lz = b[2] - a[2];
        double px = x - a[0];
        double py = y - a[1];
        double pz = z - a[2];
        double t = Math.clamp((px * lx + py * ly + pz * lz) / (lx * lx + ly * ly + lz * lz), 0, 1);
        double radius = share * Curve.mix(a[3], b[3], t);
        double dx = px - t * lx;
        double dy = py - t * ly;
        double dz = (pz - t * lz) * 0.85;
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - radius;
    }
}
