package org.overread.imaging.dicom.codec.jpegls;

import java.io.ByteArrayOutputStream;

/// The coding of one restart interval (T.87 annex A, the encoder's side).
final class JpegLsErrors {
    private static final int[] J = {
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15
    };

    private final Coding coding;
    private final int[] a;
    private final int[] b = new int[367];
    private final int[] c = new int[365];
    private final int[] n = JpegLsEncoder.zeros(367, 1);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int buffer;
    private int free = 8;

    JpegLsErrors(Coding coding) {
        this.coding = coding;
        a = JpegLsEncoder.zeros(367, Math.max(2, (coding.range() + 32) / 64));
    }

    /// Codes a line of components that run together; samples become what the decoder will see.
    void line(int[][] above, int[][] line, int columns, int[] runIndex, int slot) {
        int column = 1;
        while (column <= columns) {
            boolean flat = true;
            for (int band = 0; band < line.length; band++) {
                flat &= context(above[band], line[band], column) == 0;
            }
            if (!flat) {
                for (int band = 0; band < line.length; band++) {
                    regular(above[band], line[band], column);
                }
                column++;
                continue;
            }
            int run = 0;
            while (column + run <= columns && continues(line, column, column + run)) {
                for (int[] one : line) {
                    one[column + run] = one[column - 1];
                }
                run++;
            }
            column = endRun(above, line, columns, column, run, runIndex, slot);
        }
    }

    private boolean continues(int[][] line, int from, int at) {
        for (int[] one : line) {
            if (Math.abs(one[at] - one[from - 1]) > coding.near()) {
                return false;
            }
        }
        return true;
    }

    private int endRun(int[][] above, int[][] line, int columns, int from, int run, int[] runIndex, int slot) {
        int left = run;
        while (left >= 1 << J[runIndex[slot]]) {
            bits(1, 1);
            left -= 1 << J[runIndex[slot]];
            runIndex[slot] = Math.min(31, runIndex[slot] + 1);
        }
        int end = from + run;
        if (end > columns) {
            if (left > 0) {
                bits(1, 1);
            }
            return end;
        }
        bits(0, 1);
        bits(left, J[runIndex[slot]]);
        for (int band = 0; band < line.length; band++) {
            boolean same = line.length == 1 && Math.abs(line[band][end - 1] - above[band][end]) <= coding.near();
            interruption(above[band], line[band], end, same ? 1 : 0, J[runIndex[slot]]);
        }
        runIndex[slot] = Math.max(0, runIndex[slot] - 1);
        return end + 1;
    }

    private int context(int[] above, int[] line, int i) {
        return 81 * region(above[i + 1] - above[i])
                + 9 * region(above[i] - above[i - 1])
                + region(above[i - 1] - line[i - 1]);
    }

    private int region(int d) {
        int size = Math.abs(d);
        int region = size <= coding.near()
                ? 0
                : size < coding.t1() ? 1 : size < coding.t2() ? 2 : size < coding.t3() ? 3 : 4;
        return d < 0 ? -region : region;
    }

    private void regular(int[] above, int[] line, int i) {
        int q = context(above, line, i);
        int sign = q < 0 ? -1 : 1;
        q = Math.abs(q);
        int ra = line[i - 1];
        int rb = above[i];
        int rc = above[i - 1];
        int px = rc >= Math.max(ra, rb) ? Math.min(ra, rb) : rc <= Math.min(ra, rb) ? Math.max(ra, rb) : ra + rb - rc;
        px = Math.clamp(px + sign * c[q], 0, coding.maximum());
        int error = quantized(sign * (line[i] - px));
        line[i] = Math.clamp(px + sign * error * coding.step(), 0, coding.maximum());
        error = wrapped(error);
        int k = k(a[q], n[q]);
        boolean turned = coding.near() == 0 && k == 0 && 2 * b[q] <= -n[q];
        golomb(
                turned ? (error >= 0 ? 2 * error + 1 : -2 * (error + 1)) : error >= 0 ? 2 * error : -2 * error - 1,
                k,
                coding.limit());
        b[q] += error * coding.step();
        a[q] += Math.abs(error);
        if (n[q] == coding.reset()) {
            a[q] >>= 1;
            b[q] >>= 1;
            n[q] >>= 1;
        }
        n[q]++;
        if (b[q] <= -n[q]) {
            b[q] += n[q];
            c[q] = Math.max(-128, c[q] - 1);
            b[q] = Math.max(b[q], 1 - n[q]);
        } else if (b[q] > 0) {
            b[q] -= n[q];
            c[q] = Math.min(127, c[q] + 1);
            b[q] = Math.min(b[q], 0);
        }
    }

    private void interruption(int[] above, int[] line, int i, int type, int spent) {
        int q = 365 + type;
        int px = type == 1 ? line[i - 1] : above[i];
        int sign = type == 0 && line[i - 1] > above[i] ? -1 : 1;
        int error = quantized(sign * (line[i] - px));
        line[i] = Math.clamp(px + sign * error * coding.step(), 0, coding.maximum());
        error = wrapped(error);
        int k = k(a[q] + (type == 1 ? n[q] >> 1 : 0), n[q]);
        boolean map = error > 0 ? k == 0 && 2 * b[q] < n[q] : error < 0 && (2 * b[q] >= n[q] || k != 0);
        int mapped = 2 * Math.abs(error) - type - (map ? 1 : 0);
        golomb(mapped, k, coding.limit() - spent - 1);
        b[q] += error < 0 ? 1 : 0;
        a[q] += (mapped + 1 - type) >> 1;
        if (n[q] == coding.reset()) {
            a[q] >>= 1;
            b[q] >>= 1;
            n[q] >>= 1;
        }
        n[q]++;
    }

    private int quantized(int error) {
        int near = coding.near();
        return error > 0 ? (error + near) / coding.step() : -((near - error) / coding.step());
    }

    private int wrapped(int error) {
        int range = coding.range();
        int low = error < 0 ? error + range : error;
        return low >= (range + 1) / 2 ? low - range : low;
    }

    private static int k(int sum, int count) {
        int k = 0;
        while (count << k < sum) {
            k++;
        }
        return k;
    }

    private void golomb(int value, int k, int limit) {
        int most = limit - coding.width() - 1;
        int prefix = value >> k;
        for (int i = 0; i < Math.min(prefix, most); i++) {
            bits(0, 1);
        }
        bits(1, 1);
        if (prefix < most) {
            bits(value & (1 << k) - 1, k);
        } else {
            bits(value - 1, coding.width());
        }
    }

    private void bits(int value, int count) {
        for (int bit = count - 1; bit >= 0; bit--) {
            free--;
            buffer |= (value >> bit & 1) << free;
            if (free == 0) {
                out.write(buffer);
                free = buffer == 0xFF ? 7 : 8;
                buffer = 0;
            }
        }
    }

    byte[] bytes() {
        // A byte begun is filled up; behind 0xFF there has to be one.
        if (free < 8) {
            out.write(buffer);
        }
        return out.toByteArray();
    }
}
