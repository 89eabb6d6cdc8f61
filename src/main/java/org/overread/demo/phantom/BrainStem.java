package org.overread.demo.phantom;

/// Midbrain, pons and medulla in the basal cisterns, and the cerebellum behind them.
final class BrainStem {
    private static final double[] HEIGHTS = {-70, -60, -50, -42, -32, -24, -14, -4};
    private static final double[] HALF_WIDTH = {7, 8, 10, 15, 18, 17, 15, 14};
    private static final double[] HALF_LENGTH = {6, 7, 9, 12, 13, 11, 10.5, 10};
    private static final double[] CENTRE = {36, 34, 28, 20, 15, 13.5, 13.5, 13};

    private final HeadShape shape;
    private final Noise noise;

    BrainStem(HeadShape shape) {
        this.shape = shape;
        this.noise = new Noise(shape.seed() + 71);
    }

    /// Paints the cerebellum where the tent covers it.
    void paintCerebellum(Probe p) {
        double below = 0.85 * (Tentorium.height(p.bx, p.by) - p.bz) - 0.5;
        double convex = p.depthOfBrain() - 1.3 - 1.6 * shape.atrophy();
        double pial = Math.min(convex, below);
        double between = Curve.ellipsoid(p.bx, p.by - 92, 0, 5, 26, 1);
        if (pial < 0 || between < 1 && p.bz < -25) {
            p.is(Tissue.CSF, 6);
            return;
        }
        double warp = 5 * noise.at(p.bx / 20, p.by / 20, p.bz / 20);
        double layers = Math.hypot(p.by - 34, (p.bz + 36) * 1.25) + 0.10 * Math.abs(p.bx) + warp;
        double folia = Math.pow(0.5 + 0.5 * Math.cos(layers * 1.45), 4) * Curve.step(13, 2, pial);
        double core = Curve.ellipsoid(Math.abs(p.bx) - 19, p.by - 44, p.bz + 40, 13, 15, 11);
        double density = Curve.mix(29, 35.5, Curve.step(0.7, 1.25, core + 0.05 * warp));
        p.is(Tissue.GREY, density - (5 + 8 * shape.atrophy()) * folia);
    }

    /// Paints the stem and the cisterns around it.
    void paint(Probe p) {
        if (Math.abs(p.bx) > 40 || p.by < -30 || p.by > 55 || p.bz > -1) {
            return;
        }
        double rx = Curve.table(HEIGHTS, HALF_WIDTH, p.bz);
        double ry = Curve.table(HEIGHTS, HALF_LENGTH, p.bz);
        double cy = Curve.table(HEIGHTS, CENTRE, p.bz);
        double turn = Math.atan2(Math.abs(p.bx), cy - p.by);
        double peduncles = 1 + 0.11 * Math.cos(3 * (turn - 0.7)) * Curve.step(-26, -18, p.bz);
        double outside = (Curve.ellipsoid(p.bx, p.by - cy, 0, rx, ry, 1) / peduncles - 1) * ry;
        double notch = Curve.ellipsoid(p.bx, p.by - (cy - ry - 1), p.bz + 14, 3.2, 6, 9);
        if (outside < 0 && notch > 1) {
            p.is(Tissue.WHITE, 31.5 + 2 * noise.at(p.bx / 9, p.by / 9, p.bz / 9));
            return;
        }
        double lateral = Curve.step(0.3, 0.95, Math.abs(p.bx) / rx) * Curve.step(-30, -22, p.bz);
        double room = (2.4 + 1.8 * shape.atrophy()) * (1 - 0.75 * lateral);
        boolean around = p.bz > -28 || p.by < cy - 0.25 * ry;
        boolean ambient = outside < room * Curve.step(-5, -12, p.bz) && around;
        boolean quadrigeminal = p.bz > -22
                && Curve.ellipsoid(p.bx, p.by - (cy + ry + 1.5) + 0.020 * p.bx * p.bx, p.bz + 9, 15, 4.2, 9) < 1;
        if (p.depth > 0.3 && (ambient || quadrigeminal || suprasellar(p))) {
            p.is(Tissue.CISTERN, 6);
        }
    }

    /// The five-pointed star above the sella.
    private boolean suprasellar(Probe p) {
        if (p.bz > -9 || p.bz < -27 || p.by > 14) {
            return false;
        }
        double dy = p.by + 5;
        double angle = Math.atan2(p.bx, -dy);
        double reach = 12.5 + 4.2 * Math.cos(5 * angle) + 1.5 * shape.atrophy();
        boolean chiasm = p.bz < -13 && p.bz > -17 && Math.abs(dy + 1 - 0.35 * Math.abs(p.bx)) < 1.8;
        return Math.hypot(p.bx, dy) < reach * Curve.step(-8, -13, p.bz) && !(chiasm && Math.abs(p.bx) < 9);
    }
}
