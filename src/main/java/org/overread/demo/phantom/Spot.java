package org.overread.demo.phantom;

/// A place on the vault, as a direction from the middle of the head.
///
/// @param x to the left
/// @param y to the back
/// @param z to the crown
public record Spot(double x, double y, double z) {
    private static final double RADIUS = 74;

    public Spot {
        double length = Math.sqrt(x * x + y * y + z * z);
        x /= length;
        y /= length;
        z /= length;
    }

    /// About how far along the vault the probe's direction is from here, in mm.
    double distance(Probe p) {
        double cosine = Math.clamp(x * p.ux + y * p.uy + z * p.uz, -1, 1);
        return RADIUS * Math.acos(cosine);
    }

    /// The side: 1 left, −1 right.
    double side() {
        return x < 0 ? -1 : 1;
    }
}
