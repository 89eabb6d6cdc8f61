package org.overread.imaging.dicom;

/// RLE compression of 16-bit cells for tests (PS3.5 annex G): runs of three or more as runs, the rest as they are.
final class RleEncoder {
    private RleEncoder() {}

    static byte[] encode(short[] cells) {
        byte[] high = packed(cells, 8);
        byte[] low = packed(cells, 0);
        ByteSink frame = new ByteSink(false);
        frame.u32(2);
        frame.u32(64);
        frame.u32(64 + high.length);
        frame.bytes(new byte[64 - 12]);
        frame.bytes(high);
        frame.bytes(low);
        return frame.toByteArray();
    }

    private static byte[] packed(short[] cells, int shift) {
        ByteSink sink = new ByteSink(false);
        int at = 0;
        while (at < cells.length) {
            int run = run(cells, at, shift);
            if (run >= 3) {
                sink.u8(1 - run);
                sink.u8(cells[at] >> shift);
                at += run;
            } else {
                int from = at;
                while (at < cells.length && at - from < 128 && run(cells, at, shift) < 3) {
                    at++;
                }
                sink.u8(at - from - 1);
                for (int i = from; i < at; i++) {
                    sink.u8(cells[i] >> shift);
                }
            }
        }
        if (sink.size() % 2 == 1) {
            sink.u8(-128);
        }
        return sink.toByteArray();
    }

    private static int run(short[] cells, int from, int shift) {
        int end = from + 1;
        while (end < cells.length
                && end - from < 128
                && (byte) (cells[end] >> shift) == (byte) (cells[from] >> shift)) {
            end++;
        }
        return end - from;
    }
}
