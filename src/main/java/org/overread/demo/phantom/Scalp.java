package org.overread.demo.phantom;

/// Everything soft outside the bone: skin, fat, muscle, and the eyes in their sockets.
final class Scalp {
    private static final double SKIN = 1.7;

    private final HeadShape shape;
    private final Noise noise;

    Scalp(HeadShape shape) {
        this.shape = shape;
        this.noise = new Noise(shape.seed() + 31);
    }

    /// How far the skin is from the bone's outer surface here, without any swelling.
    double thickness(Probe p) {
        double side = Math.abs(p.x);
        double temporal = 9 * Curve.step(44, 60, side) * Curve.bell(p.y, -22, 34) * Curve.step(32, -12, p.z);
        double neck = 16 * Curve.step(-18, -58, p.z) * Curve.step(20, 70, p.y);
        double cheek = 7 * Curve.step(-20, -55, p.z) * Curve.step(10, -40, p.y);
        double ear = 3 * Curve.bell(p.y, 18, 14) * Curve.step(-22, -40, p.z);
        return shape.scalpThickness() + temporal + neck + cheek + ear;
    }

    /// Paints the soft tissue.
    ///
    /// @param outside the bone's outer surface, in mm
    /// @param thickness of the soft tissue here
    void paint(Probe p, double outside, double thickness) {
        double toSkin = thickness - outside;
        if (toSkin < 0) {
            nose(p);
            return;
        }
        double muscle = thickness - shape.scalpThickness() * 0.7;
        double layer = toSkin + 5 * noise.at(p.x / 26, p.y / 26, p.z / 30);
        boolean plane = toSkin > 9 && Math.abs(layer - 11.5 * Math.rint(layer / 11.5)) < 0.7;
        if (toSkin < SKIN) {
            p.is(Tissue.SOFT, 38);
        } else if (outside < muscle && !plane) {
            p.is(Tissue.SOFT, 54 + 5 * noise.at(p.x / 5, p.y / 5, p.z / 5));
        } else {
            p.is(Tissue.SOFT, outside < 1.3 ? 30 : -96);
        }
        deepFat(p, outside);
        orbits(p);
        nose(p);
    }

    private void deepFat(Probe p, double outside) {
        if (outside < -1 && p.z < -30 && p.y < 10 && noise.at(Math.abs(p.x) / 19, p.y / 15, p.z / 22) > 0.16) {
            p.is(Tissue.SOFT, -88);
        }
    }

    private void nose(Probe p) {
        double bridge = Curve.ellipsoid(p.x, p.y + 90 * shape.size(), p.z + 56, 11, 19, 25);
        if (bridge < 1 && p.tissue == Tissue.AIR && p.hu < -990) {
            p.is(Tissue.SOFT, bridge > 0.86 ? 38 : -40);
        }
    }

    /// Orbit: a cone of fat with the globe at its base, the optic nerve along its axis and the muscles around it.
    void orbits(Probe p) {
        if (p.z < -53 || p.z > -14 || p.y > -25) {
            return;
        }
        double fromMiddle = Math.abs(p.x);
        double axis = 31 - 0.36 * (p.y + 68);
        double dx = fromMiddle - axis;
        double dz = p.z + 34;
        double radius = 18.5 * Math.sqrt(Math.clamp((-26 - p.y) / 46, 0, 1));
        double off = Math.hypot(dx, dz * 1.08);
        if (off > radius + 2.2) {
            return;
        }
        if (off > radius) {
            if (p.y > -82) {
                p.is(Tissue.BONE, 780);
            }
            return;
        }
        p.is(Tissue.SOFT, -92);
        boolean muscle = off > 0.60 * radius && off < 0.60 * radius + 3.4 && p.y > -74 && Math.abs(dx) > Math.abs(dz);
        if (muscle || off < 2.1 && p.y > -66) {
            p.is(Tissue.SOFT, 42);
        }
        globe(p, fromMiddle);
    }

    private static void globe(Probe p, double fromMiddle) {
        double off = Math.sqrt(Curve.square(fromMiddle - 31.5) + Curve.square(p.y + 73) + Curve.square(p.z + 34));
        if (off < 12.2) {
            p.is(Tissue.SOFT, off > 11 ? 44 : 9);
            if (Curve.ellipsoid(fromMiddle - 31.5, p.y + 81.5, p.z + 34, 4.6, 2.1, 4.6) < 1) {
                p.is(Tissue.SOFT, 88);
            }
        }
    }
}
