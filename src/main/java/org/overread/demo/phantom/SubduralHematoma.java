package org.overread.demo.phantom;

/// Venous blood between dura and arachnoid: a crescent over a hemisphere.
///
/// @param spot where it is thickest
/// @param reach along the vault, in mm
/// @param thickness where it is thickest, in mm
/// @param shift of the midline, in mm
/// @param age of the blood
public record SubduralHematoma(Spot spot, double reach, double thickness, double shift, Age age) implements Lesion {
    /// How old the blood is, and so how dense.
    public enum Age {
        ACUTE,
        /// Liquid, darker than brain, with a denser layer at the back, where the cells settle.
        CHRONIC
    }

    @Override
    public void place(Probe p) {
        double from = spot.distance(p);
        p.cover = Math.max(p.cover, crescent(p, from));
        p.widening -= 0.4 * Curve.step(reach, reach * 0.6, from);
        MassEffect.pushSideways(p, spot.side(), shift, from * 0.7);
    }

    @Override
    public void paint(Probe p) {
        if (p.depth > 0 && p.tissue != Tissue.DURA && p.depth < crescent(p, spot.distance(p))) {
            double uneven = 2.5 * Math.sin(p.y * 0.16 + p.z * 0.2) * Math.sin(p.x * 0.3);
            double settled = 20 * Curve.step(18, 42, p.y) + 7;
            p.is(Tissue.BLOOD, age == Age.ACUTE ? 64 + uneven : 17 + settled + uneven);
        }
    }

    private double crescent(Probe p, double from) {
        double sameSide = Curve.step(1.5, 9, p.x * spot.side());
        double aboveTent = Curve.step(-22, -6, p.z);
        double along = 1 - Math.pow(Math.min(1, from / reach), 2.4);
        return thickness * along * sameSide * aboveTent;
    }
}
