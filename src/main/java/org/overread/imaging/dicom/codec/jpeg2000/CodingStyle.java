package org.overread.imaging.dicom.codec.jpeg2000;

import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.CorruptStream.UnknownProcess;

/// How a component is coded (T.800 A.6.1, A.6.2).
///
/// @param levels of the wavelet transformation
/// @param blockWidth exponent of two; `blockHeight` likewise
/// @param blockStyle bits of table A.19
/// @param reversible 5-3 rather than 9-7
/// @param precincts exponents for each resolution, the width in the lower four bits
@SuppressWarnings("ArrayRecordComponent")
record CodingStyle(int levels, int blockWidth, int blockHeight, int blockStyle, boolean reversible, int[] precincts) {
    static final int BYPASS = 1;
    static final int RESET = 2;
    static final int TERMINATE_ALL = 4;
    static final int CAUSAL = 8;
    static final int SYMBOLS = 32;

    private static final int HIGH_THROUGHPUT = 64;
    private static final int WHOLE = 0xFF;

    /// @param ownPrecincts whether sizes of precincts follow
    static CodingStyle read(Cursor segment, boolean ownPrecincts) {
        int levels = segment.u8();
        int blockWidth = (segment.u8() & 15) + 2;
        int blockHeight = (segment.u8() & 15) + 2;
        int blockStyle = segment.u8();
        boolean reversible = segment.u8() == 1;
        if ((blockStyle & HIGH_THROUGHPUT) != 0) {
            throw new UnknownProcess("High-throughput JPEG 2000");
        }
        if (levels > 32 || blockWidth > 10 || blockHeight > 10 || blockWidth + blockHeight > 12) {
            throw new CorruptStream(
                    "JPEG 2000: %d levels, code blocks of 2^%d x 2^%d".formatted(levels, blockWidth, blockHeight));
        }
        int[] precincts = new int[levels + 1];
        for (int resolution = 0; resolution <= levels; resolution++) {
            precincts[resolution] = ownPrecincts ? segment.u8() : WHOLE;
            if (resolution > 0 && ((precincts[resolution] & 15) == 0 || precincts[resolution] >> 4 == 0)) {
                throw new CorruptStream("JPEG 2000: precincts without samples");
            }
        }
        return new CodingStyle(levels, blockWidth, blockHeight, blockStyle, reversible, precincts);
    }

    boolean has(int style) {
        return (blockStyle & style) != 0;
    }

    int precinctWidth(int resolution) {
        return precincts[resolution] & 15;
    }

    int precinctHeight(int resolution) {
        return precincts[resolution] >> 4;
    }
}
