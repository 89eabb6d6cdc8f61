package org.overread.demo.phantom;

/// A mass with a dense rim, a dark middle and much oedema in the white matter.
///
/// @param centre of the mass
/// @param radius in mm
/// @param oedema around it, in mm
/// @param push how far the brain gives way, in mm
public record Tumour(Place centre, double radius, double oedema, double push) implements Lesion {
    @Override
    public void place(Probe p) {
        MassEffect.pushAway(p, centre, radius, push);
        p.widening -= 0.5 * Curve.step(radius * 2.4, radius, distance(p));
    }

    @Override
    public void paint(Probe p) {
        if (!p.isBrain()) {
            return;
        }
        double off = distance(p) + 1.6 * Math.sin(p.x * 0.35) * Math.sin(p.y * 0.3 + p.z * 0.33);
        if (off < radius) {
            p.is(Tissue.OEDEMA, off < radius * 0.62 ? 22 : 44);
        } else if (off < radius + oedema) {
            double share = Curve.step(radius + oedema, radius + 0.6 * oedema, off);
            double grey = p.tissue == Tissue.GREY ? 0.25 : 1;
            p.is(Tissue.OEDEMA, Curve.mix(p.hu, 16, share * grey));
        }
    }

    private double distance(Probe p) {
        return Math.sqrt(
                Curve.square(p.x - centre.x()) + Curve.square(p.y - centre.y()) + Curve.square(p.z - centre.z()));
    }
}
