package org.overread.imaging.dicom.codec.jpeg;

import java.util.Map;
import org.overread.imaging.dicom.codec.Deadline;

/// The order of blocks in a scan (T.81 A.2): those of one component line by line, or those of several in units.
final class DctScan {
    private final Header frame;
    private final ScanHeader scan;
    private final BitSource bits;
    private final Blocks blocks;
    private final HuffmanTable[] dc;
    private final HuffmanTable[] ac;

    DctScan(Header frame, ScanHeader scan, Map<Integer, HuffmanTable> tables, BitSource bits) {
        scan.checkDct();
        this.frame = frame;
        this.scan = scan;
        this.bits = bits;
        this.blocks = new Blocks(bits, scan, frame.isProgressive());
        int count = scan.parts().size();
        dc = new HuffmanTable[count];
        ac = new HuffmanTable[count];
        boolean needsDc = scan.start() == 0 && scan.high() == 0;
        boolean needsAc = scan.end() > 0;
        for (int i = 0; i < count; i++) {
            ScanHeader.Part part = scan.parts().get(i);
            dc[i] = needsDc ? ScanHeader.table(tables, 0, part.dcTable()) : HuffmanTable.NONE;
            ac[i] = needsAc ? ScanHeader.table(tables, 1, part.acTable()) : HuffmanTable.NONE;
        }
    }

    /// @param restartInterval units between two restarts; 0 for none
    void decode(int restartInterval, Deadline deadline) {
        boolean alone = scan.parts().size() == 1;
        Component first = scan.parts().getFirst().component();
        int across = alone ? first.across : first.stride / first.horizontal;
        int down = alone ? first.down : first.coefficients.length / 64 / first.stride / first.vertical;
        forget();
        int until = restartInterval;
        int restarts = 0;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                if (restartInterval > 0 && until-- == 0) {
                    bits.restart(restarts++);
                    forget();
                    until = restartInterval - 1;
                }
                if (alone) {
                    blocks.read(first, 64 * (row * first.stride + column), dc[0], ac[0]);
                } else {
                    unit(row, column);
                }
            }
            bits.check(row);
            deadline.check();
        }
    }

    private void unit(int row, int column) {
        for (int i = 0; i < dc.length; i++) {
            Component one = scan.parts().get(i).component();
            for (int v = 0; v < one.vertical; v++) {
                for (int h = 0; h < one.horizontal; h++) {
                    int block = (row * one.vertical + v) * one.stride + column * one.horizontal + h;
                    blocks.read(one, 64 * block, dc[i], ac[i]);
                }
            }
        }
    }

    private void forget() {
        frame.components().forEach(one -> one.prediction = 0);
        blocks.restart();
    }
}
