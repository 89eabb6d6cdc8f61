package org.overread.demo.phantom;

/// The vault of the skull: its inner surface, and the thickness and layers of its bone.
final class Vault {
    private static final double SUTURE = 0.45;
    private static final double FAR = 1.62;

    private final HeadShape shape;
    private final Noise noise;

    Vault(HeadShape shape) {
        this.shape = shape;
        this.noise = new Noise(shape.seed() + 11);
    }

    /// Places the point against the inner table: fills in `wall`, the direction and the thickness of the bone.
    void place(Probe p) {
        double size = shape.size();
        double z = p.z > 0 ? p.z : p.z * 0.42;
        double a = 65 * size * shape.breadth() * (1 + 0.0015 * p.y + 0.0006 * p.z);
        double b = (p.y < 0 ? 81 : 84) * size;
        double c = 77 * size;
        double nx = p.x / a;
        double ny = p.y / b;
        double nz = z / c;
        double square = nx * nx + ny * ny + nz * nz + 1e-9;
        double radius = Math.sqrt(square);
        if (radius > FAR) {
            p.wall = -1000;
            return;
        }
        double slope = Math.sqrt(Curve.square(nx / a) + Curve.square(ny / b) + Curve.square(nz / c)) / radius + 1e-9;
        p.ux = nx / radius;
        p.uy = ny / radius;
        p.uz = nz / radius;
        double broad = radius * (1 - 0.24 * nx * nx * ny * ny / (square * square));
        p.wall = (1 - broad) / slope;
        if (p.wall < 20 && p.wall > -40) {
            double near = Curve.step(20, 7, p.wall);
            p.wall += 1.7 * near * noise.at(p.ux * 2.2, p.uy * 2.2, p.uz * 2.2);
        }
        p.boneThickness = thickness(p);
    }

    private double thickness(Probe p) {
        if (p.wall > 3 || p.wall < -30) {
            return shape.boneThickness();
        }
        double side = Math.abs(p.ux);
        double temporal = Curve.step(0.72, 0.95, side) * Curve.step(25, -5, p.z) * Curve.step(0.75, 0.2, p.uy);
        double protuberance = Curve.bell(p.ux, 0, 0.26) * Curve.step(0.75, 0.97, p.uy) * Curve.bell(p.z, -12, 22);
        double crest = Curve.bell(p.ux, 0, 0.10) * Curve.step(-0.8, -0.95, p.uy);
        double sinus = Curve.bell(p.x, 0, 28) * Curve.step(-0.7, -0.97, p.uy) * Curve.bell(p.z, -12, 16);
        double uneven = 1 + 0.32 * noise.at(p.ux * 3.1 + 9, p.uy * 3.1, p.uz * 3.1);
        return shape.boneThickness() * uneven * (1 - 0.52 * temporal) + 4.5 * protuberance + crest + 5 * sinus;
    }

    /// Paints bone between its two surfaces.
    ///
    /// @param below the inner surface, in mm
    void paint(Probe p, double below) {
        double left = p.boneThickness - below;
        double grain = noise.at(p.x * 0.45, p.y * 0.45, p.z * 0.45);
        double table = 1.15 + 0.14 * p.boneThickness;
        double compact = 1380 + 160 * grain;
        double spongy = 560 + 420 * grain;
        double diploe = Curve.step(table - 0.5, table + 0.6, Math.min(below, left));
        p.is(Tissue.BONE, Curve.mix(compact, spongy, diploe));
        if (isFrontalSinus(p, below, left)) {
            p.is(Tissue.AIR, -960);
        } else if (p.z > -25) {
            sutures(p);
        }
    }

    private boolean isFrontalSinus(Probe p, double below, double left) {
        return p.uy < -0.7
                && below > 1.6
                && left > 1.6
                && Math.abs(p.x) > 0.9
                && Curve.ellipsoid(p.x, 0, p.z + 14, 24, 1, 17) + 0.5 * noise.at(p.x / 9, p.y / 9, p.z / 9) < 1;
    }

    private void sutures(Probe p) {
        double teeth = 1.6 * noise.at(p.x * 0.35, p.z * 0.35, 7) + 0.9 * noise.at(p.x * 0.9, p.z * 0.9, 3);
        double coronal = p.y + 16 + 0.34 * (p.z - 40) + teeth;
        double lambdoid = p.y - 72 + 0.62 * Math.abs(p.x) + 0.34 * (p.z - 20) + teeth;
        double sagittal = p.x + 0.8 * teeth;
        boolean open = Math.abs(coronal) < SUTURE
                || Math.abs(lambdoid) < SUTURE && Math.abs(p.x) > 3
                || Math.abs(sagittal) < SUTURE && p.y > -18 && p.y < 62 && p.z > 30;
        if (open) {
            p.hu = Math.min(p.hu, 330);
        }
    }
}
