package org.overread.demo.phantom;

import java.util.List;

/// A synthetic head: anatomy of one [HeadShape] with its lesions, to be measured point by point. Safe for several
/// threads, each with its own [Probe].
public final class Phantom {
    private static final double BEYOND = 52;
    private static final double THIN_FLOOR = 2.6;

    private final Vault vault;
    private final SkullBase base;
    private final Scalp scalp;
    private final Cerebrum cerebrum;
    private final BrainStem stem;
    private final Ventricles ventricles;
    private final DeepNuclei nuclei;
    private final Tentorium dura;
    private final double atrophy;
    private final List<Lesion> lesions;

    public Phantom(HeadShape shape, List<? extends Lesion> lesions) {
        this.vault = new Vault(shape);
        this.base = new SkullBase(shape);
        this.scalp = new Scalp(shape);
        this.cerebrum = new Cerebrum(shape);
        this.stem = new BrainStem(shape);
        this.ventricles = new Ventricles(shape);
        this.nuclei = new DeepNuclei(shape);
        this.dura = new Tentorium(shape);
        this.atrophy = shape.atrophy();
        this.lesions = List.copyOf(lesions);
    }

    /// Measures the point, in mm: the result is in the probe.
    public void measure(Probe p, double x, double y, double z) {
        p.x = x;
        p.y = y;
        p.z = z;
        p.bx = x;
        p.by = y;
        p.bz = z;
        p.cover = 0;
        p.widening = 0;
        p.wall = 0;
        p.is(Tissue.AIR, -1000);
        vault.place(p);
        if (p.wall < -BEYOND) {
            return;
        }
        p.depth = base.depth(p);
        if (p.depth > 0) {
            inside(p);
        } else {
            outside(p);
        }
        for (Lesion lesion : lesions) {
            lesion.paint(p);
        }
    }

    private void inside(Probe p) {
        for (Lesion lesion : lesions) {
            lesion.place(p);
        }
        if (Tentorium.isBelow(p.bx, p.by, p.bz)) {
            stem.paintCerebellum(p);
        } else {
            cerebrum.paint(p);
        }
        stem.paint(p);
        nuclei.paint(p);
        double outsideVentricle = ventricles.distance(p.bx, p.by, p.bz);
        if (outsideVentricle < 0 && p.depthOfBrain() > 2) {
            p.is(Tissue.VENTRICLE, 5);
        } else if (p.tissue == Tissue.WHITE && p.bz > -8) {
            p.hu -= 6.5 * Math.max(0, atrophy - 0.25) * Curve.step(13, 0, outsideVentricle);
        }
        nuclei.paintCalcifications(p);
        dura.paint(p);
    }

    private void outside(Probe p) {
        double below = -p.depth;
        double swelling = 0;
        for (Lesion lesion : lesions) {
            swelling += lesion.swelling(p);
        }
        double bone = p.wall > 1 ? Math.min(p.boneThickness, THIN_FLOOR) : p.boneThickness;
        if (below < bone) {
            vault.paint(p, below);
            scalp.orbits(p);
        } else {
            double fromBone = -p.wall - p.boneThickness;
            scalp.paint(p, fromBone, scalp.thickness(p) + swelling);
        }
        base.paint(p);
    }
}
