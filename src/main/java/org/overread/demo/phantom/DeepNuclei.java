package org.overread.demo.phantom;

/// The grey matter in the depth: caudate, lentiform nucleus, thalamus; and what is often calcified near it.
final class DeepNuclei {
    private final HeadShape shape;
    private final Noise noise;

    DeepNuclei(HeadShape shape) {
        this.shape = shape;
        this.noise = new Noise(shape.seed() + 61);
    }

    void paint(Probe p) {
        double side = Math.abs(p.bx);
        if (side > 38 || p.by < -34 || p.by > 42 || p.bz < -14 || p.bz > 32) {
            return;
        }
        double turned = side - 0.22 * p.by;
        double putamen = Curve.ellipsoid(turned - 26.5, p.by - 1, p.bz - 3, 5.6, 16, 12);
        double pallidum = Curve.ellipsoid(turned - 20, p.by - 3, p.bz - 1, 4.2, 9, 7);
        double caudate = Curve.ellipsoid(side - 13.5 - 0.12 * (p.by + 16), p.by + 17, p.bz - 9, 4.6, 11, 11);
        double tail = Curve.ellipsoid(side - 17, p.by - 6, p.bz - 21, 3, 17, 4);
        double thalamus = Curve.ellipsoid(side - 10.5 - 0.14 * (p.by - 12), p.by - 13, p.bz - 5, 8, 14, 10);
        blend(p, putamen, 38);
        blend(p, pallidum, 36.5);
        blend(p, Math.min(caudate, tail), 38);
        blend(p, thalamus, 35.5);
    }

    private static void blend(Probe p, double outside, double density) {
        double share = Curve.step(1.12, 0.9, outside);
        if (share > 0 && p.isBrain()) {
            p.hu = Curve.mix(p.hu, density, share);
            if (share > 0.5) {
                p.tissue = Tissue.GREY;
            }
        }
    }

    /// Pineal gland and choroid plexus, calcified in most adults: dense, and no blood.
    void paintCalcifications(Probe p) {
        if (!shape.calcified()) {
            return;
        }
        double pineal = Curve.ellipsoid(p.bx, p.by - 27.5, p.bz - 1, 2.3, 2.7, 3.2);
        double uneven = 0.6 * noise.at(p.bx / 3, p.by / 3, p.bz / 3);
        double shift = 2 * shape.asymmetry() * p.side();
        double plexus = Curve.ellipsoid(
                Math.abs(p.bx) - 21 - shift, p.by - 41 - 9 * shape.asymmetry(), p.bz - 9, 2.4, 3.6, 3.4);
        if (pineal + uneven < 1) {
            p.is(Tissue.CALCIFICATION, 190);
        } else if (plexus + uneven < 1) {
            p.is(Tissue.CALCIFICATION, 150);
        } else if (plexus < 1.5 && p.tissue == Tissue.VENTRICLE) {
            p.hu = 38;
        }
    }
}
