package org.overread.imaging;

/// Pixel Spacing (0028,0030).
///
/// @param row distance between the centres of two rows, mm, above 0; the attribute's first number
/// @param column distance between the centres of two columns, mm, above 0; its second number
public record PixelSpacing(double row, double column) {
    boolean matches(PixelSpacing other) {
        return near(row, other.row) && near(column, other.column);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= 1e-3 * Math.max(one, other);
    }
}
