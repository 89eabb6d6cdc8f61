package org.overread.imaging.dicom;

/// One decoded frame: stored values of a grey image, the only kind that can be CT; a colour picture; or a map of wide
/// numbers, such as doses.
public sealed interface DecodedFrame permits StoredFrame, ColourFrame, WideFrame {
    /// Height in pixels, 1..4096.
    int rows();

    /// Width in pixels, 1..4096.
    int columns();

    /// Stored values, of which there are none in colours or wide numbers.
    ///
    /// @throws Unreadable UNSUPPORTED_PIXELS for what is not a grey image of at most 16 bits
    default StoredFrame asStored() {
        throw new Unreadable(Unreadable.Reason.UNSUPPORTED_PIXELS, "The frame has no stored values but a picture");
    }
}
