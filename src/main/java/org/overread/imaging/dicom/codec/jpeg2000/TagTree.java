package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.Arrays;

/// A tree of minima over a grid of code blocks, which packet headers tell bit by bit (T.800 B.10.2).
final class TagTree {
    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final int[] widths = new int[32];
    private final int[] starts = new int[32];
    private final int levels;
    /// What is known of each node: its value, or that it is at least so much.
    private final int[] values;

    private final int[] atLeast;

    TagTree(int width, int height) {
        int level = 0;
        int total = 0;
        int w = width;
        int h = height;
        while (true) {
            widths[level] = w;
            starts[level] = total;
            total += w * h;
            level++;
            if (w <= 1 && h <= 1) {
                break;
            }
            w = w + 1 >> 1;
            h = h + 1 >> 1;
        }
        levels = level;
        values = new int[total];
        Arrays.fill(values, UNKNOWN);
        atLeast = new int[total];
    }

    /// Reads on until the value of a leaf is known, or known to be at least `threshold`.
    ///
    /// @return whether the value is below the threshold
    boolean isBelow(PacketBits bits, int x, int y, int threshold) {
        int floor = 0;
        for (int level = levels - 1; level >= 0; level--) {
            int node = node(level, x, y);
            floor = Math.max(floor, atLeast[node]);
            while (floor < threshold && values[node] == UNKNOWN) {
                if (bits.next() == 1) {
                    values[node] = floor;
                } else {
                    floor++;
                }
            }
            if (values[node] != UNKNOWN) {
                floor = Math.max(floor, values[node]);
            }
            atLeast[node] = floor;
        }
        return values[node(0, x, y)] < threshold;
    }

    private int node(int level, int x, int y) {
        return starts[level] + (y >> level) * widths[level] + (x >> level);
    }
}
