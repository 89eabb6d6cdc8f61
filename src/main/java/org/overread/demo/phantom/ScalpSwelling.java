package org.overread.demo.phantom;

/// A bruise of the scalp: blood, but outside the skull, so none of the labels.
///
/// @param spot its middle
/// @param radius in mm
/// @param thickness in mm
public record ScalpSwelling(Spot spot, double radius, double thickness) implements Lesion {
    @Override
    public double swelling(Probe p) {
        return thickness * Curve.step(radius, radius * 0.35, spot.distance(p));
    }

    @Override
    public void paint(Probe p) {
        double outside = -p.wall - p.boneThickness;
        if (p.tissue == Tissue.SOFT && outside > 0.5 && outside < swelling(p)) {
            p.hu = 58 + 6 * Math.sin(p.x * 0.5) * Math.sin(p.y * 0.4 + p.z * 0.5);
        }
    }
}
