package org.overread.imaging;

/// Where the pixels of one slice are in the patient (PS3.3 C.7.6.2.1.1, equation C.7.6.2.1-1). Each slice of a stack
/// has its own: tilt and uneven spacing are in the positions, never in an index times a spacing.
///
/// @param position centre of the first pixel, mm: Image Position (Patient) (0020,0032)
public record Geometry(Vector3 position, Orientation orientation, PixelSpacing spacing) {
    /// The point at a pixel's centre, mm.
    ///
    /// @param row row index from 0, may lie between rows
    /// @param column column index from 0, may lie between columns
    public Vector3 pointAt(double row, double column) {
        return position.plus(orientation.row().times(column * spacing.column()))
                .plus(orientation.column().times(row * spacing.row()));
    }

    /// Where the slice lies along the direction in which its stack is ordered, mm from the origin.
    public double projection() {
        return position.dot(orientation.stackingDirection());
    }

    /// The slice's coordinate on the patient's own axis that the stack runs along, mm, at the first pixel.
    public double location() {
        return position.along(orientation.plane().axis());
    }

    /// The affine from (column, row, 1) to patient millimetres: 3 × 3, row by row.
    public double[] affine() {
        Vector3 alongRow = orientation.row().times(spacing.column());
        Vector3 alongColumn = orientation.column().times(spacing.row());
        return new double[] {
            alongRow.x(), alongColumn.x(), position.x(),
            alongRow.y(), alongColumn.y(), position.y(),
            alongRow.z(), alongColumn.z(), position.z()
        };
    }
}
