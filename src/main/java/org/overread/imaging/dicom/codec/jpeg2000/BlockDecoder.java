package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.Arrays;
import org.overread.imaging.dicom.codec.CorruptStream;

/// Decodes the coding passes of one code block (T.800 annex D).
final class BlockDecoder {
    private static final int MOST_PLANES = 30;

    private final MqDecoder mq = new MqDecoder();
    private final BlockPlanes planes;
    private final CodingStyle style;
    private final byte[] contexts;
    private final int[] words;
    private final int[] values;
    /// What a one in this plane is worth with one bit behind the point, and half of it.
    private int one;

    private int half;

    private BlockDecoder(CodeBlock block, Band band, CodingStyle style) {
        this.style = style;
        contexts = ContextTables.SIGNIFICANCE[band.kind()];
        planes = new BlockPlanes(block.area.width(), block.area.height(), style.has(CodingStyle.CAUSAL));
        words = planes.words;
        values = planes.values;
    }

    /// Magnitudes and signs: twice the coefficients, with the middle of what is not known.
    static int[] decode(CodeBlock block, Band band, CodingStyle style) {
        int count = band.planes() - block.emptyPlanes;
        if (count > MOST_PLANES) {
            throw new CorruptStream("JPEG 2000: %d bit planes".formatted(count));
        }
        BlockDecoder decoder = new BlockDecoder(block, band, style);
        decoder.segments(block, count - 1);
        return decoder.planes.signed();
    }

    private void segments(CodeBlock block, int top) {
        mq.reset();
        // The first pass is a cleanup.
        int kind = 2;
        int plane = top;
        int pass = 0;
        int from = 0;
        for (CodeBlock.Segment segment : block.segments()) {
            byte[] codeword = Arrays.copyOfRange(block.data(), from, from + segment.length + 2);
            codeword[segment.length] = (byte) 0xFF;
            codeword[segment.length + 1] = (byte) 0xFF;
            from += segment.length;
            boolean raw = style.has(CodingStyle.BYPASS) && pass >= 10 && kind < 2;
            if (raw) {
                mq.startRaw(codeword, 0);
            } else {
                mq.start(codeword, 0);
            }
            for (int i = 0; i < segment.passes; i++) {
                if (plane < 0) {
                    throw new CorruptStream("JPEG 2000: a code block has more passes than bit planes");
                }
                pass(kind, plane, raw);
                pass++;
                kind = kind == 2 ? 0 : kind + 1;
                plane -= kind == 0 ? 1 : 0;
            }
        }
    }

    private void pass(int kind, int plane, boolean raw) {
        one = 2 << plane;
        half = 1 << plane;
        switch (kind) {
            case 0 -> significance(raw);
            case 1 -> refinement(raw);
            default -> cleanup();
        }
        if (style.has(CodingStyle.RESET)) {
            mq.reset();
        }
    }

    /// D.3.1: samples beside significant ones.
    private void significance(boolean raw) {
        for (int top = 0; top < planes.height; top += 4) {
            int rows = Math.min(4, planes.height - top);
            int word = planes.word(top >> 2, 0);
            for (int column = 0; column < planes.width; column++, word++) {
                int now = words[word];
                if ((now & BlockPlanes.AROUND) == 0) {
                    continue;
                }
                for (int row = 0; row < rows; row++) {
                    int around = now >> 3 * row & 0x1FF;
                    if ((around & 0x10) != 0 || around == 0) {
                        continue;
                    }
                    if ((raw ? mq.raw() : mq.decode(contexts[around])) == 1) {
                        becomeSignificant(word, column, top, row, raw);
                        now |= words[word];
                    }
                    now |= BlockPlanes.VISITED << 3 * row;
                }
                words[word] = now;
            }
        }
    }

    /// D.3.3: one more bit of what was significant before this plane.
    private void refinement(boolean raw) {
        int width = planes.width;
        for (int top = 0; top < planes.height; top += 4) {
            int word = planes.word(top >> 2, 0);
            for (int column = 0; column < width; column++, word++) {
                int now = words[word];
                for (int left = now & ~(now >>> 18) & BlockPlanes.OWN; left != 0; left &= left - 1) {
                    int row = rowOf(left);
                    int at = (top + row) * width + column;
                    int value = values[at];
                    int context = 16;
                    if (value < 4 * one) {
                        // Only the bit above this one is known: this is the first refinement.
                        context = (now >> 3 * row & 0x1EF) == 0 ? 14 : 15;
                    }
                    int bit = raw ? mq.raw() : mq.decode(context);
                    values[at] = value + (bit == 1 ? half : -half);
                }
            }
        }
    }

    /// D.3.4: what the other two passes left.
    private void cleanup() {
        for (int top = 0; top < planes.height; top += 4) {
            int rows = Math.min(4, planes.height - top);
            int all = BlockPlanes.OWN & (1 << 3 * rows + 2) - 1;
            int word = planes.word(top >> 2, 0);
            for (int column = 0; column < planes.width; column++, word++) {
                int now = words[word];
                int left = ~(now | now >>> 18) & all;
                if (rows == 4 && (now & (BlockPlanes.AROUND | BlockPlanes.ALL_VISITED)) == 0) {
                    if (mq.decode(MqDecoder.RUN) == 0) {
                        continue;
                    }
                    int row = mq.decode(MqDecoder.UNIFORM) << 1 | mq.decode(MqDecoder.UNIFORM);
                    becomeSignificant(word, column, top, row, false);
                    left &= -1 << 3 * row + 5;
                }
                for (; left != 0; left &= left - 1) {
                    int row = rowOf(left);
                    if (mq.decode(contexts[words[word] >> 3 * row & 0x1FF]) == 1) {
                        becomeSignificant(word, column, top, row, false);
                    }
                }
                words[word] &= ~BlockPlanes.ALL_VISITED;
            }
        }
        if (style.has(CodingStyle.SYMBOLS)) {
            for (int i = 0; i < 4; i++) {
                mq.decode(MqDecoder.UNIFORM);
            }
        }
    }

    /// The first of the column's rows in a mask of own samples: bits 4, 7, 10 and 13.
    private static int rowOf(int own) {
        return (own & 1 << 4) != 0 ? 0 : (own & 1 << 7) != 0 ? 1 : (own & 1 << 10) != 0 ? 2 : 3;
    }

    private void becomeSignificant(int word, int column, int top, int row, boolean raw) {
        int negative;
        if (raw) {
            negative = mq.raw();
        } else {
            int context = planes.signContext(word, row);
            negative = mq.decode(context & 0x7F) ^ context >> 7;
        }
        planes.markSignificant(word, row, negative);
        values[(top + row) * planes.width + column] = one | half;
    }
}
