package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.List;
import org.overread.imaging.dicom.codec.Deadline;

/// The way of an inverse wavelet transformation through a plane, in place (T.800 F.3): resolution by resolution, first
/// along the rows, then down the columns. The low and high halves of a line lie behind each other and are woven
/// together; how, and of which numbers, is the transformation's own.
abstract class InverseWavelet {
    /// Columns that go together, for the cache's sake.
    static final int SHEAF = 32;

    private final int stride;

    /// @param stride samples of a line in the plane
    InverseWavelet(int stride) {
        this.stride = stride;
    }

    final void inverse(List<Resolution> resolutions, Deadline deadline) {
        for (int level = 1; level < resolutions.size(); level++) {
            Area area = resolutions.get(level).area();
            Area low = resolutions.get(level - 1).area();
            if (area.isEmpty()) {
                continue;
            }
            begin(Math.max(area.width(), area.height() * SHEAF));
            for (int row = 0; row < area.height(); row++) {
                weave(row * stride, area.width(), low.width(), area.x0() & 1);
            }
            deadline.check();
            for (int column = 0; column < area.width(); column += SHEAF) {
                int columns = Math.min(SHEAF, area.width() - column);
                weaveColumns(column, columns, area.height(), low.height(), area.y0() & 1);
            }
            deadline.check();
        }
    }

    /// Makes room for the longest line, or sheaf of columns, of a resolution.
    abstract void begin(int samples);

    /// @param odd 1 where the first sample is one of the high half
    abstract void weave(int at, int length, int low, int odd);

    /// @param odd 1 where the first sample is one of the high half
    abstract void weaveColumns(int left, int columns, int length, int low, int odd);

    /// Where a sample of a row lies in the plane.
    final int place(int row, int column) {
        return row * stride + column;
    }

    /// Where the sample of a line goes to, whose low half comes first.
    static int woven(int i, int low, int odd) {
        return i < low ? 2 * i + odd : 2 * (i - low) + 1 - odd;
    }

    /// The neighbour before; beyond the edge the line is mirrored (F.3.7).
    static int before(int i) {
        return i == 0 ? 1 : i - 1;
    }

    static int after(int i, int length) {
        return i == length - 1 ? length - 2 : i + 1;
    }
}
