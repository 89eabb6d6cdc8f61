package org.overread.imaging.dicom;

import java.nio.file.Path;

/// The pixels of a file, decoded by [DicomImageReader].
public final class DicomPixels {
    private DicomPixels() {}

    /// Decodes one frame.
    ///
    /// @param frame counted from 0
    /// @throws Unreadable for whatever reason, and nothing else
    public static StoredFrame read(Path file, int frame) {
        DicomImageReader reader = new DicomImageReader(new DicomImageReaderSpi());
        try {
            reader.setInput(file);
            return reader.readStored(frame);
        } finally {
            reader.dispose();
        }
    }
}
