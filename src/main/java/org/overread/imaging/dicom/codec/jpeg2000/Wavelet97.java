package org.overread.imaging.dicom.codec.jpeg2000;

/// The inverse of the irreversible 9-7 transformation (T.800 F.3.8.2).
final class Wavelet97 extends InverseWavelet {
    private static final float ALPHA = -1.5861343f;
    private static final float BETA = -0.052980117f;
    private static final float GAMMA = 0.8829111f;
    private static final float DELTA = 0.44350687f;
    private static final float K = 1.2301741f;

    private final float[] plane;
    /// A line, or a sheaf of columns, while it is woven.
    private float[] line = {};

    /// @param stride samples of a line in `plane`
    Wavelet97(float[] plane, int stride) {
        super(stride);
        this.plane = plane;
    }

    @Override
    void begin(int samples) {
        line = new float[samples];
    }

    @Override
    void weave(int at, int length, int low, int odd) {
        if (length == 1) {
            plane[at] = odd == 1 ? plane[at] / 2 : plane[at];
            return;
        }
        for (int i = 0; i < low; i++) {
            line[2 * i + odd] = plane[at + i] * K;
        }
        for (int i = 0; i < length - low; i++) {
            line[2 * i + 1 - odd] = plane[at + low + i] / K;
        }
        lift(line, odd, length, DELTA);
        lift(line, 1 - odd, length, GAMMA);
        lift(line, odd, length, BETA);
        lift(line, 1 - odd, length, ALPHA);
        System.arraycopy(line, 0, plane, at, length);
    }

    private static void lift(float[] line, int from, int length, float factor) {
        for (int i = from; i < length; i += 2) {
            line[i] -= factor * (line[before(i)] + line[after(i, length)]);
        }
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
            int to = woven(row, low, odd) * SHEAF;
            float scale = row < low ? K : 1 / K;
            for (int i = 0; i < columns; i++) {
                line[to + i] = plane[place(row, left) + i] * scale;
            }
        }
        liftColumns(line, odd, length, DELTA);
        liftColumns(line, 1 - odd, length, GAMMA);
        liftColumns(line, odd, length, BETA);
        liftColumns(line, 1 - odd, length, ALPHA);
        for (int row = 0; row < length; row++) {
            System.arraycopy(line, row * SHEAF, plane, place(row, left), columns);
        }
    }

    private static void liftColumns(float[] sheaf, int from, int length, float factor) {
        for (int row = from; row < length; row += 2) {
            int at = row * SHEAF;
            int before = before(row) * SHEAF;
            int after = after(row, length) * SHEAF;
            for (int i = 0; i < SHEAF; i++) {
                sheaf[at + i] -= factor * (sheaf[before + i] + sheaf[after + i]);
            }
        }
    }
}
