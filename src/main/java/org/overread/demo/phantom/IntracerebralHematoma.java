package org.overread.demo.phantom;

/// Blood in the substance of the brain, with a rim of oedema.
///
/// @param centre of the clot
/// @param radii in mm, before its outline is roughened
/// @param rim of oedema, in mm
/// @param push how far the brain gives way at its surface, in mm
/// @param seed of its outline
public record IntracerebralHematoma(Place centre, Place radii, double rim, double push, long seed) implements Lesion {
    @Override
    public void place(Probe p) {
        MassEffect.pushAway(p, centre, radii.x(), push);
    }

    @Override
    public void paint(Probe p) {
        if (p.depth <= 0.5 || p.tissue == Tissue.DURA) {
            return;
        }
        double ratio = centre.ratio(p, radii);
        double mean = (radii.x() + radii.y()) / 2;
        if (ratio > 1.6 + rim / mean) {
            return;
        }
        double outline = ratio + rough(p);
        if (outline < 1 && (p.isBrain() || p.isFluid() && outline < 0.93)) {
            double settled = 3 * Math.sin(p.x * 0.4 + seed % 5) * Math.sin(p.y * 0.35 + p.z * 0.3);
            p.is(Tissue.BLOOD, 66 + settled - 8 * Curve.step(0.82, 1, outline));
        } else if (p.isBrain() && (outline - 1) * mean < rim) {
            double share = Curve.step(rim, rim * 0.55, (outline - 1) * mean);
            p.is(Tissue.OEDEMA, Curve.mix(p.hu, p.tissue == Tissue.WHITE ? 17 : 24, share));
        }
    }

    private double rough(Probe p) {
        double phase = seed % 100 * 0.37;
        return 0.09 * Math.sin(p.x * 0.17 + phase + 1.3 * Math.sin(p.y * 0.11 + phase))
                + 0.09 * Math.sin(p.y * 0.19 + 2 * phase + Math.sin(p.z * 0.13))
                + 0.05 * Math.sin((p.z + p.x) * 0.31 + 3 * phase);
    }
}
