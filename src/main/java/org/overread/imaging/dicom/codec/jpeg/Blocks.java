package org.overread.imaging.dicom.codec.jpeg;

import org.overread.imaging.dicom.codec.CorruptStream;

/// Reads the coefficients of blocks: all at once as sequential scans have them (T.81 F.2.2), or by bands and bits as
/// progressive ones do (G.1.2, G.2).
final class Blocks {
    /// Natural order of the zigzag sequence (figure A.6).
    static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63
    };

    private final BitSource bits;
    private final ScanHeader scan;
    private final boolean progressive;
    /// Further blocks without coefficients in this band (G.1.2.2, EOBRUN).
    private int emptyBlocks;

    Blocks(BitSource bits, ScanHeader scan, boolean progressive) {
        this.bits = bits;
        this.scan = scan;
        this.progressive = progressive;
    }

    void restart() {
        emptyBlocks = 0;
    }

    /// @param at position of the block in the component's coefficients
    /// @param dc table of the DC coefficient; not asked where there is none in the scan
    /// @param ac table of the AC coefficients; likewise
    void read(Component component, int at, HuffmanTable dc, HuffmanTable ac) {
        short[] block = component.coefficients;
        if (!progressive) {
            component.prediction += dc.difference(bits);
            block[at] = (short) component.prediction;
            sequential(block, at, ac);
        } else if (scan.start() > 0) {
            if (scan.high() == 0) {
                firstBits(block, at, ac);
            } else {
                furtherBits(block, at, ac);
            }
        } else if (scan.high() == 0) {
            component.prediction += dc.difference(bits);
            block[at] = (short) (component.prediction << scan.low());
        } else {
            block[at] |= (short) (bits.read(1) << scan.low());
        }
    }

    /// F.2.2.2.
    private void sequential(short[] block, int at, HuffmanTable ac) {
        int k = 1;
        while (k < 64) {
            int symbol = ac.next(bits);
            int size = symbol & 15;
            if (size == 0) {
                if (symbol != 0xF0) {
                    return;
                }
                k += 16;
                continue;
            }
            k += symbol >> 4;
            block[at + place(k)] = (short) HuffmanTable.signed(bits.read(size), size);
            k++;
        }
    }

    /// G.1.2.2.
    private void firstBits(short[] block, int at, HuffmanTable ac) {
        if (emptyBlocks > 0) {
            emptyBlocks--;
            return;
        }
        int k = scan.start();
        while (k <= scan.end()) {
            int symbol = ac.next(bits);
            int run = symbol >> 4;
            int size = symbol & 15;
            if (size == 0) {
                if (run < 15) {
                    emptyBlocks = (1 << run) + bits.read(run) - 1;
                    return;
                }
                k += 16;
                continue;
            }
            k += run;
            block[at + place(k)] = (short) (HuffmanTable.signed(bits.read(size), size) << scan.low());
            k++;
        }
    }

    /// G.1.2.3: one more bit for what is there, and values that begin with this bit.
    private void furtherBits(short[] block, int at, HuffmanTable ac) {
        int k = scan.start();
        while (k <= scan.end() && emptyBlocks == 0) {
            int symbol = ac.next(bits);
            int run = symbol >> 4;
            int value = 0;
            if ((symbol & 15) != 0) {
                value = bits.read(1) == 1 ? 1 << scan.low() : -1 << scan.low();
            } else if (run < 15) {
                emptyBlocks = (1 << run) + bits.read(run);
                break;
            }
            k = refine(block, at, k, run);
            if (value != 0) {
                block[at + place(k)] = (short) value;
            }
            k++;
        }
        if (emptyBlocks > 0) {
            refine(block, at, k, 64);
            emptyBlocks--;
        }
    }

    /// Refines values that are there, up to the zero behind so many zeros. Returns where that is.
    private int refine(short[] block, int at, int from, int zeros) {
        int left = zeros;
        for (int k = from; k <= scan.end(); k++) {
            int place = at + ZIGZAG[k];
            if (block[place] == 0) {
                if (left-- == 0) {
                    return k;
                }
            } else if (bits.read(1) == 1) {
                block[place] += (short) (block[place] > 0 ? 1 << scan.low() : -1 << scan.low());
            }
        }
        return scan.end() + 1;
    }

    private int place(int k) {
        if (k > scan.end()) {
            throw new CorruptStream("JPEG: a block has more than 64 coefficients");
        }
        return ZIGZAG[k];
    }
}
