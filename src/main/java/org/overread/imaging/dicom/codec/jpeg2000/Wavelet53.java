package org.overread.imaging.dicom.codec.jpeg2000;

/// The inverse of the reversible 5-3 transformation (T.800 F.3.8.1).
final class Wavelet53 extends InverseWavelet {
    private final int[] plane;
    /// A line, or a sheaf of columns, while it is woven.
    private int[] line = {};

    /// @param stride samples of a line in `plane`
    Wavelet53(int[] plane, int stride) {
        super(stride);
        this.plane = plane;
    }

    @Override
    void begin(int samples) {
        line = new int[samples];
    }

    @Override
    void weave(int at, int length, int low, int odd) {
        if (length == 1) {
            plane[at] = odd == 1 ? plane[at] / 2 : plane[at];
            return;
        }
        for (int i = 0; i < low; i++) {
            line[2 * i + odd] = plane[at + i];
        }
        for (int i = 0; i < length - low; i++) {
            line[2 * i + 1 - odd] = plane[at + low + i];
        }
        for (int i = odd; i < length; i += 2) {
            line[i] -= line[before(i)] + line[after(i, length)] + 2 >> 2;
        }
        for (int i = 1 - odd; i < length; i += 2) {
            line[i] += line[before(i)] + line[after(i, length)] >> 1;
        }
        System.arraycopy(line, 0, plane, at, length);
    }

    @Override
    void weaveColumns(int left, int columns, int length, int low, int odd) {
        if (length == 1) {
            for (int i = left; odd == 1 && i < left + columns; i++) {
                plane[i] /= 2;
            }
            return;
        }
        for (int row = 0; row < length; row++) {
            int to = woven(row, low, odd);
            System.arraycopy(plane, place(row, left), line, to * SHEAF, columns);
        }
        for (int row = odd; row < length; row += 2) {
            lower(line, row * SHEAF, before(row) * SHEAF, after(row, length) * SHEAF);
        }
        for (int row = 1 - odd; row < length; row += 2) {
            raise(line, row * SHEAF, before(row) * SHEAF, after(row, length) * SHEAF);
        }
        for (int row = 0; row < length; row++) {
            System.arraycopy(line, row * SHEAF, plane, place(row, left), columns);
        }
    }

    private static void lower(int[] sheaf, int at, int before, int after) {
        for (int i = 0; i < SHEAF; i++) {
            sheaf[at + i] -= sheaf[before + i] + sheaf[after + i] + 2 >> 2;
        }
    }

    private static void raise(int[] sheaf, int at, int before, int after) {
        for (int i = 0; i < SHEAF; i++) {
            sheaf[at + i] += sheaf[before + i] + sheaf[after + i] >> 1;
        }
    }
}
