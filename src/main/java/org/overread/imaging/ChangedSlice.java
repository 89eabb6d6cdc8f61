package org.overread.imaging;

/// The file of a slice is not the one that the stack was opened with; the stack has to be opened again.
final class ChangedSlice extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChangedSlice() {
        super("The file of the slice has changed");
    }
}
