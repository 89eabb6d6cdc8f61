package org.overread.imaging.dicom;

/// Where the pixels of a file are.
///
/// @param tag Pixel Data, Float Pixel Data or Double Float Pixel Data
/// @param vr its representation: bytes (OB) or words (OW), which differ where the high byte comes first
/// @param position of the first byte of the value
/// @param length in bytes, as announced and not yet checked; [#UNDEFINED] for fragments (PS3.5 A.4)
/// @param bigEndian byte order of plain numbers
record PixelElement(int tag, Vr vr, long position, long length, boolean bigEndian) {
    static final long UNDEFINED = 0xFFFFFFFFL;

    boolean isFragmented() {
        return length == UNDEFINED;
    }
}
