package org.overread.imaging.dicom;

import java.util.OptionalInt;

/// One decoded frame of a monochrome image: stored values (PS3.3 C.7.6.3.1), masked to Bits Stored and sign-extended,
/// and what turns them into the unit of the modality. Value × slope + intercept is in Hounsfield units for CT.
///
/// @param rows height in pixels, 1..4096
/// @param columns width in pixels, 1..4096
/// @param signed whether `values` are to be taken as signed 16-bit numbers; else as unsigned ones
/// @param bitsStored 1..16
/// @param values row by row from the top left, `rows × columns` of them; the array is the caller's own
/// @param slope per stored value; 1 where the file gives none
/// @param intercept 0 where the file gives none
/// @param padding the stored value that marks pixels outside of the reconstruction (PS3.3 C.7.5.1.1.2)
/// @param paddingLimit the other end of the padding range, if padding is a range
/// @param inverted MONOCHROME1: the lowest value is shown white
@SuppressWarnings("ArrayRecordComponent")
public record StoredFrame(
        int rows,
        int columns,
        boolean signed,
        int bitsStored,
        short[] values,
        double slope,
        double intercept,
        OptionalInt padding,
        OptionalInt paddingLimit,
        boolean inverted)
        implements DecodedFrame {
    @Override
    public StoredFrame asStored() {
        return this;
    }

    /// The stored value at an index into `values`, with its sign.
    public int stored(int index) {
        return signed ? values[index] : values[index] & 0xFFFF;
    }

    /// The value in the unit of the modality.
    public double rescaled(int index) {
        return stored(index) * slope + intercept;
    }

    /// Whether a stored value means "nothing was measured here".
    public boolean isPadding(int stored) {
        if (padding.isEmpty()) {
            return false;
        }
        int one = padding.getAsInt();
        int other = paddingLimit.orElse(one);
        return stored >= Math.min(one, other) && stored <= Math.max(one, other);
    }
}
