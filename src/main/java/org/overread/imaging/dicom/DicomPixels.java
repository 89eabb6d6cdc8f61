package org.overread.imaging.dicom;

import java.nio.file.Path;

/// The pixels of a file, decoded by whom [PixelReaders] says.
public final class DicomPixels {
    private DicomPixels() {}

    /// Decodes one frame of a grey image.
    ///
    /// @param frame counted from 0
    /// @throws Unreadable for whatever reason, and nothing else
    public static StoredFrame read(Path file, int frame) {
        return decode(file, frame).asStored();
    }

    /// Decodes one frame of any image.
    ///
    /// @param frame counted from 0
    /// @throws Unreadable for whatever reason, and nothing else
    public static DecodedFrame decode(Path file, int frame) {
        try (DicomFile dicom = DicomFile.open(file)) {
            return PixelReaders.plugged()
                    .flatMap(other -> new FrameDecoder(dicom).grey(frame, layout -> other.cells(file, layout, frame)))
                    .orElseGet(() -> dicom.decode(frame));
        }
    }
}
