package org.overread.imaging;

/// The grid of a slice.
///
/// @param rows number of rows, 1 to 65535
/// @param columns number of columns, 1 to 65535
/// @param rowSpacing distance between the centres of two rows, mm; the first number of Pixel Spacing (0028,0030)
/// @param columnSpacing distance between the centres of two columns, mm; its second number
public record PixelGrid(int rows, int columns, double rowSpacing, double columnSpacing) {
    /// Whether slices of both grids can be shown in one stack: same size, spacing equal within 0.1 %.
    boolean matches(PixelGrid other) {
        return rows == other.rows
                && columns == other.columns
                && near(rowSpacing, other.rowSpacing)
                && near(columnSpacing, other.columnSpacing);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= 1e-3 * Math.max(one, other);
    }
}
