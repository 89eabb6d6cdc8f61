package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.List;
import org.overread.imaging.dicom.codec.Deadline;

/// The inverse of the reversible 5-3 transformation (T.800 F.3, F.3.8.1), in place: low and high halves of each
/// resolution lie behind each other and are woven together.
final class Wavelet53 {
    /// Columns that go together, for the cache's sake.
    private static final int SHEAF = 32;

    private final int[] plane;
    private final int stride;

    /// @param stride samples of a line in `plane`
    Wavelet53(int[] plane, int stride) {
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
            int[] line = new int[Math.max(area.width(), area.height() * SHEAF)];
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
    private void weave(int at, int length, int low, int odd, int[] line) {
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

    private void weaveColumns(int left, int columns, int length, int low, int odd, int[] sheaf) {
        if (length == 1) {
            for (int i = left; odd == 1 && i < left + columns; i++) {
                plane[i] /= 2;
            }
            return;
        }
        for (int row = 0; row < length; row++) {
            int to = row < low ? 2 * row + odd : 2 * (row - low) + 1 - odd;
            System.arraycopy(plane, row * stride + left, sheaf, to * SHEAF, columns);
        }
        for (int row = odd; row < length; row += 2) {
            lower(sheaf, row * SHEAF, before(row) * SHEAF, after(row, length) * SHEAF);
        }
        for (int row = 1 - odd; row < length; row += 2) {
            raise(sheaf, row * SHEAF, before(row) * SHEAF, after(row, length) * SHEAF);
        }
        for (int row = 0; row < length; row++) {
            System.arraycopy(sheaf, row * SHEAF, plane, row * stride + left, columns);
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

    /// The neighbour before; beyond the edge the line is mirrored (F.3.7).
    static int before(int i) {
        return i == 0 ? 1 : i - 1;
    }

    static int after(int i, int length) {
        return i == length - 1 ? length - 2 : i + 1;
    }
}
