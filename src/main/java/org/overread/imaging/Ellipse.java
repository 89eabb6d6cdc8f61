package org.overread.imaging;

/// An ellipse in the plane of a slice, or in any other plane, in patient coordinates, mm.
///
/// @param centre of the ellipse
/// @param first end of one half axis, not the centre itself
/// @param second end of the other half axis, at a right angle to the first
public record Ellipse(Vector3 centre, Vector3 first, Vector3 second) {
    private static final double SHORTEST = 1e-6;
    private static final double SQUARE = 0.02;

    /// A pixel whose centre lies on the line is inside, however the numbers were rounded.
    private static final double ROUNDING = 1e-9;

    public Ellipse {
        Vector3 one = first.minus(centre);
        Vector3 other = second.minus(centre);
        boolean sound = one.length() > SHORTEST
                && other.length() > SHORTEST
                && Math.abs(one.dot(other)) <= SQUARE * one.length() * other.length();
        if (!sound) {
            throw new IllegalArgumentException("No ellipse: " + centre + ", " + first + ", " + second);
        }
    }

    /// Whether a point of the ellipse's plane is inside or on the line.
    boolean holds(Vector3 point) {
        Vector3 away = point.minus(centre);
        return square(away, first.minus(centre)) + square(away, second.minus(centre)) <= 1 + ROUNDING;
    }

    /// mm².
    double area() {
        return Math.PI * first.minus(centre).length() * second.minus(centre).length();
    }

    /// The share of an axis that a point is away from the centre, squared.
    private static double square(Vector3 away, Vector3 axis) {
        double share = away.dot(axis) / axis.dot(axis);
        return share * share;
    }
}
