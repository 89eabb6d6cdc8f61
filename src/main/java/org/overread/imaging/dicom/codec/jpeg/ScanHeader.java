package org.overread.imaging.dicom.codec.jpeg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.overread.imaging.dicom.codec.CorruptStream;

/// A scan header (T.81 B.2.3).
///
/// @param parts components with their Huffman tables
/// @param start first coefficient, or the predictor of a lossless scan
/// @param end last coefficient
/// @param high bits that earlier scans have brought, of a progressive scan; 0 in the first
/// @param low bits that later scans will bring, or the point transform of a lossless scan
record ScanHeader(List<Part> parts, int start, int end, int high, int low) {
    record Part(Component component, int dcTable, int acTable) {}

    /// @throws CorruptStream if the scan has components that the frame does not have
    static ScanHeader read(byte[] stream, int body, int end, Header frame) {
        int count = stream[body];
        if (count < 1 || count > frame.components().size() || end - body != 4 + 2 * count) {
            throw new CorruptStream("JPEG: the scan does not fit the frame");
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int id = stream[body + 1 + 2 * i] & 0xFF;
            int tables = stream[body + 2 + 2 * i] & 0xFF;
            Component component = frame.components().stream()
                    .filter(one -> one.id == id)
                    .findFirst()
                    .orElseThrow(() -> new CorruptStream("JPEG: the frame has no component %d".formatted(id)));
            parts.add(new Part(component, tables >> 4, tables & 15));
        }
        int approximation = stream[end - 1] & 0xFF;
        if (!frame.isProgressive() && !frame.isLossless()) {
            // All coefficients at once, though some encoders write zeros here.
            return new ScanHeader(List.copyOf(parts), 0, 63, 0, 0);
        }
        return new ScanHeader(
                List.copyOf(parts),
                stream[end - 3] & 0xFF,
                stream[end - 2] & 0xFF,
                approximation >> 4,
                approximation & 15);
    }

    /// The table of a class (0 for DC and lossless, 1 for AC) at a destination; the last definition counts (B.2.4.2).
    static HuffmanTable table(Map<Integer, HuffmanTable> tables, int tableClass, int destination) {
        HuffmanTable table = tables.get(tableClass << 4 | destination);
        if (table == null) {
            throw new CorruptStream("JPEG: Huffman table %d is missing".formatted(destination));
        }
        return table;
    }

    /// @throws CorruptStream if a DCT scan asks for coefficients or bits that there are not (G.1.1.1)
    void checkDct() {
        boolean possible = start <= end
                && end < 64
                && (start > 0 || end == 0 || end == 63 && low == 0)
                && (start == 0 || parts.size() == 1)
                && low < 14
                && (high == 0 || high == low + 1);
        if (!possible) {
            throw new CorruptStream(
                    "JPEG: a scan of coefficients %d to %d, bits %d to %d".formatted(start, end, high, low));
        }
    }
}
