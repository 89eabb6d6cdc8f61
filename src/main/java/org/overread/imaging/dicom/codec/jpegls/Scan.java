package org.overread.imaging.dicom.codec.jpegls;

/// The decoding of one scan, line by line.
sealed interface Scan permits LineScan, PixelScan {
    /// Forgets all that was, as at each restart marker.
    void restart();

    /// Decodes the next line.
    ///
    /// @param values where the samples go: those of the scan's first component from `first` on
    /// @param stride samples of a pixel in `values`
    void decode(int row, short[] values, int first, int stride);
}
