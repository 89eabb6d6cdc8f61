package org.overread.demo.phantom;

/// The sheets of dura: the tent above the cerebellum, the falx between the hemispheres, and the veins in their edges.
final class Tentorium {
    private final Noise noise;

    Tentorium(HeadShape shape) {
        this.noise = new Noise(shape.seed() + 41);
    }

    /// The height of the tent over a place.
    static double height(double x, double y) {
        return 5 - 0.50 * Math.sqrt(x * x + 16) - 0.20 * Math.max(0, y - 38);
    }

    /// Whether the place lies behind the petrous ridge and outside the notch for the brain stem.
    static boolean covers(double x, double y) {
        return y > SkullBase.ridge(Math.abs(x)) - 2 && Curve.ellipsoid(x, y - 12, 0, 19, 20, 1) > 1;
    }

    static boolean isBelow(double x, double y, double z) {
        return z < height(x, y) && y > SkullBase.ridge(Math.abs(x)) - 4;
    }

    void paint(Probe p) {
        double middle = 0.5 * (p.x + p.bx);
        double wave = Math.abs(middle) > 5 ? 0 : 1.4 * noise.at(p.y / 38, p.z / 38, 5);
        double fromMiddle = Math.abs(middle - wave);
        double aboveTent = p.z - height(p.x, p.y);
        boolean falxRegion =
                Curve.ellipsoid(0, p.y + 12, p.z + 3, 1, 57, 40) > 1 && (p.y > 0 ? aboveTent > -1 : p.z > -17);
        if (falxRegion && fromMiddle < 0.7) {
            p.is(Tissue.DURA, 47);
        }
        if (Math.abs(aboveTent) < 0.8 && covers(p.x, p.y)) {
            p.is(Tissue.DURA, 46);
        }
        boolean sagittal = p.wall < 7 && Math.abs(p.x) < (7.5 - p.wall) * 0.62 && p.uy > -0.55 && aboveTent > -4;
        boolean transverse = p.wall < 6.5 && Math.abs(aboveTent) < 4.2 - 0.4 * p.wall && p.y > 32;
        boolean straight = fromMiddle < 1.9 && Math.abs(aboveTent) < 2.4 && p.y > 36;
        if (sagittal && (p.z > 0 || p.y > 0) || transverse || straight) {
            p.is(Tissue.DURA, 51);
        }
    }
}
