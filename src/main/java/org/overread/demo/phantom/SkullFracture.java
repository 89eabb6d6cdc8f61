package org.overread.demo.phantom;

/// A linear fracture of the vault: a thin dark line through all layers of the bone.
///
/// @param spot its middle
/// @param length along the vault, in mm
/// @param angle of its course against the horizontal, in radians
/// @param gap between its edges, in mm
public record SkullFracture(Spot spot, double length, double angle, double gap) implements Lesion {
    @Override
    public void paint(Probe p) {
        if (p.tissue != Tissue.BONE || p.z < -28) {
            return;
        }
        double from = spot.distance(p);
        if (from > length / 2) {
            return;
        }
        double flat = Math.hypot(spot.x(), spot.y());
        double along = 74 * (spot.x() * p.uy - spot.y() * p.ux) / flat;
        double up = 74 * (p.uz - spot.z()) / flat;
        double across = -along * Math.sin(angle) + up * Math.cos(angle);
        double jagged = 1.1 * Math.sin(up * 0.5 + along * 0.3) + 0.6 * Math.sin(up * 1.3 - along);
        double narrowing = gap * (1 - 0.5 * from / (length / 2));
        if (Math.abs(across + jagged) < narrowing / 2) {
            p.is(Tissue.SOFT, 40);
        }
    }
}
