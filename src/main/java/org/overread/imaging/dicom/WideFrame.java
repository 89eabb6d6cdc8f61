package org.overread.imaging.dicom;

/// One decoded frame of numbers that 16 bits do not hold: doses, parametric maps (PS3.3 C.8.8.3, C.7.6.24).
///
/// @param values row by row from the top left, as stored
/// @param slope per stored value; 1 where the file gives none
/// @param intercept 0 where the file gives none
@SuppressWarnings("ArrayRecordComponent")
public record WideFrame(int rows, int columns, double[] values, double slope, double intercept)
        implements DecodedFrame {}
