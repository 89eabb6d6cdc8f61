package org.overread.demo.phantom;

/// Brain without blood flow: darker, and grey and white matter look alike.
///
/// @param centre of the territory
/// @param radii in mm
/// @param density in HU: about 22 when fresh, 8 when old
public record Infarct(Place centre, Place radii, double density) implements Lesion {
    @Override
    public void place(Probe p) {
        p.widening += (density > 15 ? -0.5 : 0.9) * Curve.step(1.1, 0.9, centre.ratio(p, radii));
    }

    @Override
    public void paint(Probe p) {
        if (!p.isBrain()) {
            return;
        }
        double rough = 0.09 * Math.sin(p.y * 0.14 + p.z * 0.2) + 0.07 * Math.sin(p.y * 0.23 - p.x * 0.19);
        double share = Curve.step(1.08, 0.9, centre.ratio(p, radii) + rough);
        if (share > 0) {
            p.is(Tissue.OEDEMA, Curve.mix(p.hu, density + 0.2 * (p.hu - 30), share));
        }
    }
}
