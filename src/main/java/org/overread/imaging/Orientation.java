package org.overread.imaging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// How a slice lies in the patient: Image Orientation (Patient) (0020,0037). How the patient lay in the scanner (feet
/// first, prone) is already in these numbers, so nothing else decides on left and right.
///
/// @param row direction of a row, in which the column index grows; length 1
/// @param column direction of a column, in which the row index grows; length 1, at a right angle to `row`
public record Orientation(Vector3 row, Vector3 column) {
    private static final double TOLERANCE = 0.01;

    /// A second letter is written from this share on: the sine of 20 degrees, so that the usual gantry tilt of a head
    /// scan does not litter the edges.
    private static final double OBLIQUE = Math.sin(Math.toRadians(20));

    /// The orientation that the six numbers of the attribute state.
    ///
    /// @return empty unless these are two directions of length 1 at a right angle, within 0.01
    public static Optional<Orientation> of(double[] numbers) {
        if (numbers.length != 6 || Arrays.stream(numbers).anyMatch(number -> !Double.isFinite(number))) {
            return Optional.empty();
        }
        Vector3 row = Vector3.from(numbers, 0);
        Vector3 column = Vector3.from(numbers, 3);
        boolean sound = Math.abs(row.length() - 1) < TOLERANCE
                && Math.abs(column.length() - 1) < TOLERANCE
                && Math.abs(row.dot(column)) < TOLERANCE;
        return sound ? Optional.of(new Orientation(row, column)) : Optional.empty();
    }

    /// The direction that leaves the slice, row × column.
    public Vector3 normal() {
        return row.cross(column).unit();
    }

    public Plane plane() {
        Vector3 normal = normal();
        return Arrays.stream(Plane.values())
                .max(Comparator.comparingDouble(plane -> Math.abs(normal.along(plane.axis()))))
                .orElseThrow();
    }

    /// The normal, turned so that it points along the stack's order: to the head, to the left or to the back.
    public Vector3 stackingDirection() {
        Vector3 normal = normal();
        return normal.along(plane().axis()) < 0 ? normal.times(-1) : normal;
    }

    /// What lies at the four edges of the slice as it is stored; nothing is ever flipped.
    public EdgeLetters letters() {
        return new EdgeLetters(letters(row.times(-1)), letters(row), letters(column.times(-1)), letters(column));
    }

    private static String letters(Vector3 direction) {
        var axes = PatientAxis.values().clone();
        Arrays.sort(axes, Comparator.comparingDouble(axis -> -Math.abs(direction.along(axis))));
        double second = direction.along(axes[1]);
        String first = String.valueOf(axes[0].letter(direction.along(axes[0])));
        return Math.abs(second) < OBLIQUE ? first : first + axes[1].letter(second);
    }

    /// Whether slices of both orientations lie parallel, within half a degree, and the same way round.
    boolean matches(Orientation other) {
        return row.degreesTo(other.row) < 0.5 && column.degreesTo(other.column) < 0.5;
    }

    /// The six numbers as the attribute has them.
    double[] numbers() {
        return new double[] {row.x(), row.y(), row.z(), column.x(), column.y(), column.z()};
    }
}
