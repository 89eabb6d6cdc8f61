package org.overread.imaging;

/// A point or a direction in the patient's own coordinates (PS3.3 C.7.6.2.1.1): x grows towards the patient's left,
/// y towards the back, z towards the head. Millimetres for points, no unit for directions.
public record Vector3(double x, double y, double z) {
    public static final Vector3 ZERO = new Vector3(0, 0, 0);

    /// The three numbers that begin at an offset, as DICOM writes positions and directions.
    public static Vector3 from(double[] numbers, int offset) {
        return new Vector3(numbers[offset], numbers[offset + 1], numbers[offset + 2]);
    }

    public Vector3 plus(Vector3 other) {
        return new Vector3(x + other.x, y + other.y, z + other.z);
    }

    public Vector3 minus(Vector3 other) {
        return new Vector3(x - other.x, y - other.y, z - other.z);
    }

    public Vector3 times(double factor) {
        return new Vector3(x * factor, y * factor, z * factor);
    }

    public double dot(Vector3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vector3 cross(Vector3 other) {
        return new Vector3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /// The same direction with length 1. Not for [#ZERO].
    public Vector3 unit() {
        return times(1 / length());
    }

    /// The angle between two directions in degrees, 0 to 180; exact also where it is small.
    public double degreesTo(Vector3 other) {
        return Math.toDegrees(Math.atan2(cross(other).length(), dot(other)));
    }

    /// The coordinate along one of the patient's axes.
    public double along(PatientAxis axis) {
        return switch (axis) {
            case RIGHT_LEFT -> x;
            case FRONT_BACK -> y;
            case FEET_HEAD -> z;
        };
    }

    boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
    }
}
