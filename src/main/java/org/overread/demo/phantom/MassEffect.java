package org.overread.demo.phantom;

/// How a mass beside the brain moves it: the middle gives way by `shift` mm, the far wall holds.
final class MassEffect {
    private MassEffect() {}

    /// @param side where the mass is: 1 left, −1 right
    /// @param shift of the midline, in mm
    static void pushSideways(Probe p, double side, double shift, double fromMass) {
        double held = p.x * side > 0 ? 1 : Curve.step(0, 34, p.depth);
        double lengthwise = Curve.step(88, 25, Math.abs(p.y)) * Curve.step(-38, -8, p.z);
        double near = Curve.step(150, 30, fromMass);
        p.bx += side * shift * held * lengthwise * near;
    }

    /// @param radius of the mass
    /// @param push at its surface, in mm
    static void pushAway(Probe p, Place centre, double radius, double push) {
        double dx = p.x - centre.x();
        double dy = p.y - centre.y();
        double dz = p.z - centre.z();
        double distance = Math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-6;
        double held = Curve.step(0, 14, p.depth);
        double share = push * held * Curve.step(radius + 45, radius, distance) / Math.max(distance, radius * 0.7);
        p.bx -= dx * share;
        p.by -= dy * share;
        p.bz -= dz * share * 0.6;
    }
}
