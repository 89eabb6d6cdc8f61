package org.overread.imaging.dicom.codec.jpeg2000;

/// The state of a code block while its bit planes are decoded (T.800 D.1). Columns of four samples, the stripes in
/// which passes go, have one word each, so that a pass sees at one look whether there is anything to do:
///
/// bits 0–17: significance of the samples in and around the column, six rows of left, own, right;
/// 18–21: negative rows; 22, 25, 28, 31: rows that were visited in this plane, 18 bits above their significance.
final class BlockPlanes {
    static final int AROUND = 0x3FFFF;
    static final int NEGATIVE = 1 << 18;
    static final int VISITED = 1 << 22;
    /// The column's own samples.
    static final int OWN = 1 << 4 | 1 << 7 | 1 << 10 | 1 << 13;

    static final int ALL_VISITED = OWN << 18;

    final int width;
    final int height;
    /// Words a stripe, with one column more at either side.
    final int stride;

    final int[] words;
    /// Magnitudes with one bit behind the point, row by row.
    final int[] values;

    private final boolean causal;

    /// @param causal whether a stripe knows nothing of the one below (D.7)
    BlockPlanes(int width, int height, boolean causal) {
        this.width = width;
        this.height = height;
        this.causal = causal;
        stride = width + 2;
        words = new int[stride * ((height + 3) / 4 + 2)];
        values = new int[width * height];
    }

    /// The word of a column.
    int word(int stripe, int column) {
        return (stripe + 1) * stride + column + 1;
    }

    /// Tells a sample's neighbours that it is significant, and notes its sign.
    void markSignificant(int word, int row, int negative) {
        int own = 3 * row + 4;
        words[word] |= 1 << own | negative * (NEGATIVE << row);
        words[word - 1] |= 1 << own + 1;
        words[word + 1] |= 1 << own - 1;
        if (row == 0 && !causal) {
            words[word - stride - 1] |= 1 << 17;
            words[word - stride] |= 1 << 16;
            words[word - stride + 1] |= 1 << 15;
        } else if (row == 3) {
            words[word + stride - 1] |= 1 << 2;
            words[word + stride] |= 1 << 1;
            words[word + stride + 1] |= 1;
        }
    }

    /// The context of a sample's sign (D.3.2).
    int signContext(int word, int row) {
        int up = row > 0 ? words[word] >> 17 + row : words[word - stride] >> 21;
        int left = words[word - 1] >> 18 + row;
        int right = words[word + 1] >> 18 + row;
        int down = row < 3 ? words[word] >> 19 + row : words[word + stride] >> 18;
        int around = words[word] >> 3 * row & 0xAA;
        return ContextTables.SIGN[around | up & 1 | (left & 1) << 2 | (right & 1) << 4 | (down & 1) << 6];
    }

    /// Gives the magnitudes their signs.
    int[] signed() {
        for (int y = 0; y < height; y++) {
            int word = word(y >> 2, 0);
            int negative = NEGATIVE << (y & 3);
            for (int i = y * width; i < (y + 1) * width; i++) {
                values[i] = (words[word++] & negative) == 0 ? values[i] : -values[i];
            }
        }
        return values;
    }
}
