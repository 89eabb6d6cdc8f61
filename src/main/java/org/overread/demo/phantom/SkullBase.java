package org.overread.demo.phantom;

/// The floor of the cranial cavity with its three steps, and what is carved in the bone beneath it.
final class SkullBase {
    private static final int REACH = 110;
    private static final int ACROSS = 2 * REACH + 1;
    private static final double BELOW_ALL_VAULT = -6;

    private final Noise noise;
    private final float[] heights = new float[ACROSS * ACROSS];

    SkullBase(HeadShape shape) {
        this.noise = new Noise(shape.seed() + 23);
        for (int i = 0; i < heights.length; i++) {
            heights[i] = (float) relief(i % ACROSS - REACH, i / ACROSS - REACH);
        }
    }

    /// Behind this the anterior fossa ends: the wing of the sphenoid.
    static double wing(double fromMiddle) {
        return -14 - 0.50 * fromMiddle;
    }

    /// Behind this the posterior fossa begins: the ridge of the petrous bone.
    static double ridge(double fromMiddle) {
        return 3 + 0.54 * fromMiddle;
    }

    /// The height of the floor, from a relief map with a point each millimetre.
    double floor(double x, double y) {
        double column = Math.clamp(x + REACH, 0, ACROSS - 1.001);
        double row = Math.clamp(y + REACH, 0, ACROSS - 1.001);
        int at = ((int) row) * ACROSS + (int) column;
        double right = column - (int) column;
        double front = Curve.mix(heights[at], heights[at + 1], right);
        double back = Curve.mix(heights[at + ACROSS], heights[at + ACROSS + 1], right);
        return Curve.mix(front, back, row - (int) row);
    }

    private double relief(double x, double y) {
        double fromMiddle = Math.abs(x);
        double front = -25 + 11 * Curve.bell(fromMiddle, 29, 14) * Curve.bell(y, -56, 34);
        double bowl = -49 + 0.017 * Curve.square(fromMiddle - 40 + 0.3 * y) + 0.008 * Curve.square(y + 4);
        double middle = Curve.mix(-27, Math.min(bowl, -34), Curve.step(10, 19, fromMiddle));
        double back = -64 + 0.0105 * (x * x + Curve.square(y - 42));
        double behindWing = y - wing(fromMiddle);
        double behindRidge = y - ridge(fromMiddle);
        double height = Curve.mix(front, middle, Curve.step(-4, 5, behindWing));
        height = Curve.mix(height, back, Curve.step(-2, 15, behindRidge));
        height += 4 * Curve.bell(behindWing, -1, 5) * Curve.step(54, 34, fromMiddle);
        height += 11 * Curve.bell(behindRidge, 1, 6) * Curve.step(60, 40, fromMiddle) * Curve.step(5, 13, fromMiddle);
        return height - 4 * Curve.bell(x, 0, 8) * Curve.bell(y, -4, 5);
    }

    /// The depth inside the cavity that is left when the floor and the foramen magnum are taken into account.
    double depth(Probe p) {
        if (p.z > BELOW_ALL_VAULT || p.wall < -30) {
            return p.wall;
        }
        double aboveFloor = 0.72 * (p.z - floor(p.x, p.y));
        double inForamen = 15 - 15 * Curve.ellipsoid(p.x, p.y - 36, 0, 15, 18, 1);
        return Math.min(p.wall, Math.max(aboveFloor, inForamen));
    }

    /// Carves air cells, the petrous bone and the ear into whatever is outside the cavity.
    void paint(Probe p) {
        double fromMiddle = Math.abs(p.x);
        if (p.z > -16) {
            return;
        }
        petrous(p, fromMiddle);
        maxilla(p, fromMiddle);
        mastoid(p, fromMiddle);
        nose(p, fromMiddle);
    }

    private void petrous(Probe p, double fromMiddle) {
        double across = p.y - ridge(fromMiddle);
        boolean inside = Math.abs(across) < 9.5 - 0.05 * fromMiddle && fromMiddle > 9 && fromMiddle < 60;
        if (!inside || p.z < -54 || p.z > -18 || p.depth > 0) {
            return;
        }
        p.is(Tissue.BONE, 1150 + 420 * noise.at(p.x / 4, p.y / 4, p.z / 4));
        double canal = Curve.ellipsoid(fromMiddle - 24, across - 3, p.z + 36, 7, 2.4, 2.6);
        double labyrinth = Math.abs(Math.hypot(fromMiddle - 37, p.y - ridge(37) + 1) - 3.6);
        boolean middleEar = Curve.ellipsoid(fromMiddle - 46, across + 4, p.z + 40, 5, 4, 7) < 1;
        if (canal < 1) {
            p.is(Tissue.CSF, 10);
        } else if (middleEar) {
            p.is(Tissue.AIR, -900);
        } else if (labyrinth < 0.7 && Math.abs(p.z + 36) < 4) {
            p.hu = 250;
        }
    }

    private void mastoid(Probe p, double fromMiddle) {
        double inside = Curve.ellipsoid(fromMiddle - 58, p.y - 34, p.z + 47, 12, 17, 21);
        if (inside < 1 && p.depth < -1.2) {
            double cells = Math.abs(noise.at(p.x / 4.2, p.y / 4.2, p.z / 4.2));
            boolean rim = inside > 0.88;
            if (rim || cells < 0.085) {
                p.is(Tissue.BONE, rim ? 1050 : 520);
            } else {
                p.is(Tissue.AIR, -840);
            }
        }
        double canal = Math.hypot(p.y - 17, p.z + 46);
        if (fromMiddle > 50 && canal < 6 && p.wall > -34 && !(p.tissue == Tissue.AIR && p.hu < -990)) {
            boolean open = canal < 3.6;
            if (open || fromMiddle < 65) {
                p.is(open ? Tissue.AIR : Tissue.BONE, open ? -980 : 800);
            }
        }
    }

    private static void maxilla(Probe p, double fromMiddle) {
        double antrum = Curve.ellipsoid(fromMiddle - 30, p.y + 64, p.z + 70, 14, 16, 17);
        if (antrum < 1.12) {
            p.is(antrum < 1 ? Tissue.AIR : Tissue.BONE, antrum < 1 ? -980 : 700);
        }
    }

    private void nose(Probe p, double fromMiddle) {
        boolean ethmoid = fromMiddle < 12.5 && p.y > -84 && p.y < -26 && p.z < -27;
        boolean sphenoid = fromMiddle < 15 && p.y >= -26 && p.y < 1 && p.z < -35 && p.z > -53;
        if (p.depth > -1.5 || !(ethmoid || sphenoid)) {
            return;
        }
        double cells = Math.abs(noise.at(p.x / 8, p.y / 10, p.z / 9));
        boolean edge = fromMiddle > (ethmoid ? 11.2 : 13.4) || sphenoid && (p.z > -36.5 || p.y > -0.6);
        boolean septum = Math.abs(p.x + 1.5 * noise.at(p.y / 20, p.z / 20, 1)) < 0.8;
        if (edge || septum) {
            p.is(Tissue.BONE, edge ? 520 : 260);
        } else if (ethmoid && cells < 0.045) {
            p.is(Tissue.BONE, 220);
        } else {
            p.is(Tissue.AIR, ethmoid && p.z < -46 && cells > 0.28 ? 35 : -970);
        }
    }
}
