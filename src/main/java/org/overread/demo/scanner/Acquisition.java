package org.overread.demo.scanner;

import java.util.List;

/// Where the slices of a study lie, in patient coordinates (LPS, mm), and how the head lies in them.
///
/// @param matrix pixels in a row and in a column
/// @param spacing between pixels, in mm
/// @param thickness of a slice, in mm
/// @param heights of the slices along the table, ascending, in mm
/// @param tilt of the gantry, in degrees
/// @param pose of the head
public record Acquisition(int matrix, double spacing, double thickness, List<Double> heights, double tilt, Pose pose) {
    /// Field of view, in mm.
    static final double FIELD = 230;

    public Acquisition {
        heights = List.copyOf(heights);
    }

    /// A head lying a little askew.
    ///
    /// @param yaw nose to the left, in degrees
    /// @param roll crown to the left, in degrees
    /// @param right how far it lies to the left of the middle, in mm
    /// @param back how far behind it, in mm
    public record Pose(double yaw, double roll, double right, double back) {}

    public static double spacing(int matrix) {
        return FIELD / matrix;
    }

    public int slices() {
        return heights.size();
    }

    /// Direction of rows and of columns, as in (0020,0037).
    public double[] orientation() {
        double angle = Math.toRadians(tilt);
        return new double[] {1, 0, 0, 0, StrictMath.cos(angle), StrictMath.sin(angle)};
    }

    /// Middle of the first pixel of the slice, as in (0020,0032).
    public double[] position(int slice) {
        double half = (matrix - 1) * spacing / 2;
        double[] orientation = orientation();
        return new double[] {-half, -half * orientation[4], heights.get(slice) - half * orientation[5]};
    }

    /// The head's axes in patient coordinates, each a row: the inverse of how it is turned.
    double[][] headAxes() {
        double yaw = Math.toRadians(pose.yaw());
        double roll = Math.toRadians(pose.roll());
        double cy = StrictMath.cos(yaw);
        double sy = StrictMath.sin(yaw);
        double cr = StrictMath.cos(roll);
        double sr = StrictMath.sin(roll);
        return new double[][] {{cy * cr, sy * cr, -sr}, {-sy, cy, 0}, {cy * sr, sy * sr, cr}};
    }
}
