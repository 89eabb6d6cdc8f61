package org.overread.demo.phantom;

/// Arterial blood between bone and dura: a lens.
///
/// @param spot the middle of its base on the vault
/// @param radius of its base, in mm
/// @param thickness in its middle, in mm
/// @param shift of the midline, in mm
/// @param seed of its swirls
public record EpiduralHematoma(Spot spot, double radius, double thickness, double shift, long seed) implements Lesion {
    @Override
    public void place(Probe p) {
        double from = spot.distance(p);
        p.cover = Math.max(p.cover, lens(from));
        p.widening -= 0.5 * Curve.step(radius * 2, radius, from);
        MassEffect.pushSideways(p, spot.side(), shift, from);
    }

    @Override
    public void paint(Probe p) {
        double from = spot.distance(p);
        double lens = p.depth <= 0 || p.z < -40 ? 0 : lens(from);
        if (p.depth > 0 && p.depth < lens) {
            boolean membrane = p.depth > lens - 0.6;
            double swirl = Math.sin(p.depth * 0.45 + p.y * 0.21 + seed % 7) * Math.sin(p.z * 0.3 + p.x * 0.17);
            p.is(Tissue.BLOOD, membrane ? 52 : 67 + 4 * swirl);
        }
    }

    private double lens(double from) {
        double t = 1 - Curve.square(from / radius);
        return t <= 0 ? 0 : thickness * Math.pow(t, 0.8);
    }
}
