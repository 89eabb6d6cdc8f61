package org.overread.imaging;

import java.util.Optional;

/// The grid of a slice.
///
/// @param rows number of rows, 1 to 65535
/// @param columns number of columns, 1 to 65535
/// @param spacing empty where the file states none; lengths are then unknown, never guessed
public record PixelGrid(int rows, int columns, Optional<PixelSpacing> spacing) {
    /// Whether slices of both grids can be shown in one stack: same size, spacing equal within 0.1 %.
    boolean matches(PixelGrid other) {
        boolean sameSpacing = (spacing.isPresent() && other.spacing.isPresent())
                ? spacing.get().matches(other.spacing.get())
                : spacing.isEmpty() && other.spacing.isEmpty();
        return rows == other.rows && columns == other.columns && sameSpacing;
    }
}
