package org.overread.demo.phantom;

/// A point in the head, in mm: x to the left, y to the back, z to the crown.
public record Place(double x, double y, double z) {
    /// How many of its radii a point is away.
    double ratio(Probe p, Place radii) {
        return Curve.ellipsoid(p.x - x, p.y - y, p.z - z, radii.x, radii.y, radii.z);
    }
}
