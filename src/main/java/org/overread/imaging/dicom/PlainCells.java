package org.overread.imaging.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import org.overread.imaging.dicom.Unreadable.Reason;
import org.overread.imaging.dicom.codec.Samples;

/// A decoded frame as plain little-endian cells (PS3.5 8.1.1, A.2): what every client understands. No table of the
/// header has been applied; the samples of a pixel lie side by side.
///
/// @param bytes the cells, row by row
/// @param photometric what colours mean after decoding (PS3.3 C.7.6.3.1.2), where that may differ from the header
@SuppressWarnings("ArrayRecordComponent")
public record PlainCells(byte[] bytes, Optional<String> photometric) {
    /// Decodes one frame.
    ///
    /// @param frame counted from 0
    /// @throws Unreadable for whatever reason, and nothing else
    public static PlainCells read(Path file, int frame) {
        try (DicomFile dicom = DicomFile.open(file)) {
            int allocated = dicom.header().integer(Tags.BITS_ALLOCATED).orElse(16);
            if (allocated != 8 && allocated != 16) {
                throw new Unreadable(
                        Reason.UNSUPPORTED_PIXELS, "Pixels of %d bits are given as stored only".formatted(allocated));
            }
            Samples samples = new FrameDecoder(dicom).samples(frame);
            Optional<String> photometric =
                    samples.bands() == 1 ? Optional.empty() : Optional.of(samples.luminance() ? "YBR_FULL" : "RGB");
            return new PlainCells(cells(samples.values(), allocated), photometric);
        }
    }

    private static byte[] cells(short[] values, int allocated) {
        byte[] cells = new byte[allocated / 8 * values.length];
        if (allocated == 16) {
            ByteBuffer.wrap(cells)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .put(values);
        } else {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = (byte) values[i];
            }
        }
        return cells;
    }
}
