package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.List;
import org.overread.imaging.dicom.codec.Deadline;

/// The inverse of the irreversible 9-7 transformation (T.800 F.3, F.3.8.2), in place like [Wavelet53].
final class Wavelet97 {
    /// Columns that go together, for the cache's sake.
    private static final int SHEAF = 32;

    private static final float ALPHA = -1.5861343f;
    private static final float BETA = -0.052980117f;
    private static final float GAMMA = 0.8829111f;
    private static final float DELTA = 0.44350687f;
    private static final float K = 1.2301741f;

    private final float[] plane;
    private final int stride;

    /// @param stride samples of a line in `plane`
    Wavelet97(float[] plane, int stride) {
        this.plane = plane;
        this.stride = stride;
    }

    void inverse(List<Resolution> resolutions, Deadline deadline) {
        for (int level = 1; level < resolutions.size(); level++) {
            Area area = resolutions.get(level).area();
            Area low = resolutions.get(level - 1).area();
            if (area.isEmpty()) {
                continue;
            }
            float[] line = new float[Math.max(area.width(), area.height() * SHEAF)];
            for (int row = 0; row < area.height(); row++) {
                weave(row * stride, area.width(), low.width(), area.x0() & 1, line);
            }
            deadline.check();
            for (int column = 0; column < area.width(); column += SHEAF) {
                int columns = Math.min(SHEAF, area.width() - column);
                weaveColumns(column, columns, area.height(), low.height(), area.y0() & 1, line);
            }
            deadline.check();
        }
    }

    /// @param odd 1 where the first sample is one of the high half
    private void weave(int at, int length, int low, int odd, float[] line) {
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
            line[i] -= factor * (line[Wavelet53.before(i)] + line[Wavelet53.after(i, length)]);
        }
    }

    private void weaveColumns(int left, int columns, int length, int low, int odd, float[] sheaf) {
        if (length == 1) {
            for (int i = left; odd == 1 && i < left + columns; i++) {
                plane[i] /= 2;
            }
            return;
        }
        for (int row = 0; row < length; row++) {
            int to = (row < low ? 2 * row + odd : 2 * (row - low) + 1 - odd) * SHEAF;
            float scale = row < low ? K : 1 / K;
            for (int i = 0; i < columns; i++) {
                sheaf[to + i] = plane[row * stride + left + i] * scale;
            }
        }
        liftColumns(sheaf, odd, length, DELTA);
        liftColumns(sheaf, 1 - odd, length, GAMMA);
        liftColumns(sheaf, odd, length, BETA);
        liftColumns(sheaf, 1 - odd, length, ALPHA);
        for (int row = 0; row < length; row++) {
            System.arraycopy(sheaf, row * SHEAF, plane, row * stride + left, columns);
        }
    }

    private static void liftColumns(float[] sheaf, int from, int length, float factor) {
        for (int row = from; row < length; row += 2) {
            int at = row * SHEAF;
            int before = Wavelet53.before(row) * SHEAF;
            int after = Wavelet53.after(row, length) * SHEAF;
            for (int i = 0; i < SHEAF; i++) {
                sheaf[at + i] -= factor * (sheaf[before + i] + sheaf[after + i]);
            }
        }
    }
}
