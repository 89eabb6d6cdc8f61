package org.overread.imaging.dicom;

/// One decoded frame of a colour image: a secondary capture, a screen save, an ultrasound. It is a picture of
/// something, measured nothing, and has no Hounsfield units.
///
/// @param rgb red, green and blue of each pixel, row by row from the top left; the array is the caller's own
@SuppressWarnings("ArrayRecordComponent")
public record ColourFrame(int rows, int columns, byte[] rgb) implements DecodedFrame {}
