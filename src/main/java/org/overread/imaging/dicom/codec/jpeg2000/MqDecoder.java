package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.Arrays;

/// The arithmetic decoder (T.800 annex C), and raw bits where coding is bypassed (D.6). Behind the end of a codeword it
/// reads ones, as the standard has it (D.4.1).
final class MqDecoder {
    static final int CONTEXTS = 19;
    static final int RUN = 17;
    static final int UNIFORM = 18;

    /// Probability of the less probable symbol, and the states that follow the more and the less probable one; 1 where
    /// symbols change places (table C.2).
    private static final int[][] TABLE = {
        {0x5601, 1, 1, 1}, {0x3401, 2, 6, 0}, {0x1801, 3, 9, 0}, {0x0AC1, 4, 12, 0}, {0x0521, 5, 29, 0},
        {0x0221, 38, 33, 0}, {0x5601, 7, 6, 1}, {0x5401, 8, 14, 0}, {0x4801, 9, 14, 0}, {0x3801, 10, 14, 0},
        {0x3001, 11, 17, 0}, {0x2401, 12, 18, 0}, {0x1C01, 13, 20, 0}, {0x1601, 29, 21, 0}, {0x5601, 15, 14, 1},
        {0x5401, 16, 14, 0}, {0x5101, 17, 15, 0}, {0x4801, 18, 16, 0}, {0x3801, 19, 17, 0}, {0x3401, 20, 18, 0},
        {0x3001, 21, 19, 0}, {0x2801, 22, 19, 0}, {0x2401, 23, 20, 0}, {0x2201, 24, 21, 0}, {0x1C01, 25, 22, 0},
        {0x1801, 26, 23, 0}, {0x1601, 27, 24, 0}, {0x1401, 28, 25, 0}, {0x1201, 29, 26, 0}, {0x1101, 30, 27, 0},
        {0x0AC1, 31, 28, 0}, {0x09C1, 32, 29, 0}, {0x08A1, 33, 30, 0}, {0x0521, 34, 31, 0}, {0x0441, 35, 32, 0},
        {0x02A1, 36, 33, 0}, {0x0221, 37, 34, 0}, {0x0141, 38, 35, 0}, {0x0111, 39, 36, 0}, {0x0085, 40, 37, 0},
        {0x0049, 41, 38, 0}, {0x0025, 42, 39, 0}, {0x0015, 43, 40, 0}, {0x0009, 44, 41, 0}, {0x0005, 45, 42, 0},
        {0x0001, 45, 43, 0}, {0x5601, 46, 46, 0}
    };

    /// By state and symbol (2 · state + more probable symbol): probability in the upper half, the symbol in bit 14, and
    /// the next of the kind behind the more probable and the less probable symbol in seven bits each.
    private static final int[] STATES = new int[2 * TABLE.length];

    static {
        for (int i = 0; i < STATES.length; i++) {
            int[] row = TABLE[i >> 1];
            int symbol = i & 1;
            STATES[i] = row[0] << 16 | symbol << 14 | (2 * row[1] + symbol) << 7 | (2 * row[2] + (symbol ^ row[3]));
        }
    }

    /// The state of each context, as [#STATES] has it.
    private final int[] contexts = new int[CONTEXTS];
    private byte[] data = new byte[0];
    private int at;
    private int a;
    private int c;
    private int count;

    /// All contexts as at the beginning of a code block (table D.7).
    void reset() {
        Arrays.fill(contexts, STATES[0]);
        contexts[0] = STATES[2 * 4];
        contexts[RUN] = STATES[2 * 3];
        contexts[UNIFORM] = STATES[2 * 46];
    }

    /// Begins a codeword. Two bytes 0xFF have to follow it in `data`.
    void start(byte[] codeword, int from) {
        data = codeword;
        at = from;
        c = (data[at] & 0xFF) << 16;
        nextByte();
        c <<= 7;
        count -= 7;
        a = 0x8000;
    }

    /// The next symbol in a context (figure C.15).
    int decode(int context) {
        int state = contexts[context];
        int probability = state >>> 16;
        int rest = a - probability;
        if (c >>> 16 >= probability) {
            c -= probability << 16;
            a = rest;
            if ((rest & 0x8000) != 0) {
                return state >> 14 & 1;
            }
            return exchange(context, state, rest >= probability);
        }
        a = probability;
        return exchange(context, state, rest < probability);
    }

    /// What comes is the more probable symbol or not; the interval becomes large enough again (figures C.16 to C.18).
    private int exchange(int context, int state, boolean more) {
        contexts[context] = STATES[(more ? state >> 7 : state) & 0x7F];
        int shift = Integer.numberOfLeadingZeros(a) - 16;
        while (shift > count) {
            a <<= count;
            c <<= count;
            shift -= count;
            nextByte();
        }
        a <<= shift;
        c <<= shift;
        count -= shift;
        return more ? state >> 14 & 1 : ~state >> 14 & 1;
    }

    /// Figure C.19.
    private void nextByte() {
        if (data[at] == (byte) 0xFF) {
            if ((data[at + 1] & 0xFF) > 0x8F) {
                c += 0xFF00;
                count = 8;
            } else {
                at++;
                c += (data[at] & 0xFF) << 9;
                count = 7;
            }
        } else {
            at++;
            c += (data[at] & 0xFF) << 8;
            count = 8;
        }
    }

    /// Begins raw bits.
    void startRaw(byte[] bits, int from) {
        data = bits;
        at = from;
        count = 0;
        c = 0;
    }

    /// The next raw bit; a byte behind 0xFF has seven.
    int raw() {
        if (count == 0) {
            boolean stuffed = c == 0xFF;
            if (stuffed && (data[at] & 0xFF) > 0x8F) {
                // The end: ones.
                count = 8;
            } else {
                c = data[at++] & 0xFF;
                count = stuffed ? 7 : 8;
            }
        }
        count--;
        return c >> count & 1;
    }
}
