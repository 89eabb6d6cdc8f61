package org.overread.demo.phantom;

/// The hemispheres: convolutions, the fissures between them, and the cortical ribbon on all their surfaces.
final class Cerebrum {
    private static final double GREY = 37.5;
    private static final double WHITE = 27;
    private static final double RIBBON = 3.1;
    private static final double CONVOLUTION = 15.5;

    private final HeadShape shape;
    private final Noise folds;
    private final Noise slow;

    Cerebrum(HeadShape shape) {
        this.shape = shape;
        this.folds = new Noise(shape.seed() + 53);
        this.slow = new Noise(shape.seed() + 59);
    }

    void paint(Probe p) {
        double uneven = slow.at(p.bx / 24, p.by / 24, p.bz / 24);
        double gap = 0.7 + 2.6 * shape.atrophy() * (1 + uneven);
        double convex = p.depthOfBrain() - Math.min(gap, 2.6 + uneven);
        double fissure = Math.min(interhemispheric(p), sylvian(p, uneven));
        double pial = Math.min(convex, fissure);
        if (Tentorium.covers(p.x, p.y)) {
            pial = Math.min(pial, 0.85 * (p.bz - Tentorium.height(p.bx, p.by)) - 0.5);
        }
        if (pial > 0 && convex < 30) {
            pial = Math.min(pial, sulcus(p, Math.max(convex, p.wall - p.cover - 4), uneven));
        }
        if (pial < 0) {
            p.is(fissure < 0 ? Tissue.CISTERN : Tissue.CSF, 6);
            return;
        }
        double white = Curve.step(RIBBON - 0.7, RIBBON + 0.9, pial);
        double density = Curve.mix(GREY, WHITE, white) + 1.1 * uneven;
        p.is(white < 0.5 ? Tissue.GREY : Tissue.WHITE, density);
    }

    private double interhemispheric(Probe p) {
        double side = Math.abs(p.bx);
        if (side > 12) {
            return side;
        }
        double wave = 1.2 * slow.at(p.by / 33, p.bz / 33, 2) * Curve.step(0, 20, p.depth);
        double apart = Math.abs(p.bx - wave) - 0.75 - 1.0 * shape.atrophy() - 0.6 * p.widening;
        double callosum = Curve.ellipsoid(0, p.by - 1, p.bz - 1, 1, 49, 29);
        return Math.max(apart, (1 - callosum) * 20);
    }

    private double sylvian(Probe p, double uneven) {
        double side = Math.abs(p.bx);
        if (side > 66 || side < 7 || p.by < -34 || p.by > 30 || p.bz < -20 || p.bz > 24) {
            return 20;
        }
        double wobble = 5.5 * slow.at(p.bx / 17, p.by / 13, p.bz / 15);
        double half = (0.6 + 1.5 * shape.atrophy() + 0.8 * p.widening) * (1 + 0.9 * uneven);
        double sheet = Math.abs(side - 36 - 0.012 * Curve.square(p.by) + wobble) - half;
        double insula = Math.max(sheet, 15.5 * (Curve.ellipsoid(0, p.by + 1 + wobble, p.bz - 4, 1, 17, 13) - 1));
        double course = -6 + 0.55 * (side - 38) - 0.5 * (p.bz - 2) + wobble;
        double opening = half * (0.75 + 0.09 * Math.max(0, side - 42));
        double lateral =
                Math.max(Math.abs(p.by - course) - opening, Math.max(36 + wobble - side, Math.abs(p.bz - 2) - 14));
        double stem = Math.max(
                Math.hypot(p.by + 11 - 0.012 * Curve.square(side - 12) + wobble, 0.5 * (p.bz + 13)) - half - 1.2,
                Math.max(side - 37, 10 - side));
        return Math.min(insula, Math.min(lateral, stem));
    }

    private double sulcus(Probe p, double convex, double uneven) {
        double nx = p.bx / 66;
        double ny = p.by / 84;
        double nz = (p.bz + 4) / 78;
        double radius = Math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-6;
        double to = 74 / (radius * CONVOLUTION);
        double deep = 17 + 15 * slow.at(nx * to * 0.7 + 5, ny * to * 0.65, nz * to * 0.7);
        if (convex - deep > RIBBON + 1) {
            return convex - deep;
        }
        double bend = 0.16 * convex / CONVOLUTION;
        double qx = nx * to + bend * Math.sin(p.bz * 0.11);
        double qy = ny * to * 0.93 + bend * Math.sin(p.bx * 0.13 + 1);
        double qz = nz * to + bend * Math.sin(p.by * 0.12 + 2);
        double sheet = folds.distanceToZero(qx, qy, qz) * CONVOLUTION * radius;
        double open = 0.42 + 1.25 * shape.atrophy() * (1 + 0.8 * uneven) + 0.75 * p.widening;
        double half = open * Curve.step(deep + 4, -4, convex);
        return Math.max(sheet - half, convex - deep);
    }
}
