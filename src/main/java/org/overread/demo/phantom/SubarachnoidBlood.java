package org.overread.demo.phantom;

/// Blood in the fluid around the brain: in sulci near a place, or in the basal cisterns.
///
/// @param centre of the blood
/// @param radii how far it reaches, in mm
/// @param density in HU where it is densest
public record SubarachnoidBlood(Place centre, Place radii, double density) implements Lesion {
    @Override
    public void place(Probe p) {
        p.widening += 1.1 * Curve.step(1.1, 0.6, centre.ratio(p, radii));
    }

    @Override
    public void paint(Probe p) {
        if (p.tissue == Tissue.CSF || p.tissue == Tissue.CISTERN) {
            double share = Curve.step(1.1, 0.75, centre.ratio(p, radii));
            if (share > 0.05) {
                p.is(Tissue.BLOOD, Curve.mix(p.hu, density, share));
            }
        }
    }
}
