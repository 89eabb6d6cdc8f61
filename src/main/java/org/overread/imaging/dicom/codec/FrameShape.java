package org.overread.imaging.dicom.codec;

/// The size that a frame is announced to have. A codestream of another size is refused before anything is allocated.
///
/// @param bands samples of a pixel
public record FrameShape(int rows, int columns, int bands) {
    /// Samples of the whole frame.
    public int samples() {
        return Math.multiplyExact(Math.multiplyExact(rows, columns), bands);
    }

    /// @throws CorruptStream if a codestream has another size
    public void require(long height, long width, int components) {
        if (height != rows || width != columns || components != bands) {
            throw new CorruptStream("The stream has %d x %d pixels of %d, the header %d x %d of %d"
                    .formatted(height, width, components, rows, columns, bands));
        }
    }
}
