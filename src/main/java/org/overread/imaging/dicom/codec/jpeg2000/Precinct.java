package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.List;

/// The code blocks of one band in one precinct, and what packet headers have told of them (T.800 B.6, B.7, B.10).
final class Precinct {
    final List<CodeBlock> blocks;
    final TagTree inclusion;
    final TagTree emptyPlanes;

    /// @param area in the coordinates of the band
    /// @param width exponent of the width of a code block; `height` likewise
    Precinct(Area area, int width, int height) {
        blocks = new ArrayList<>();
        if (area.isEmpty()) {
            inclusion = new TagTree(0, 0);
            emptyPlanes = inclusion;
            return;
        }
        int left = area.x0() >> width;
        int top = area.y0() >> height;
        int across = (area.x1() - 1 >> width) - left + 1;
        int down = (area.y1() - 1 >> height) - top + 1;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                Area block = area.within(
                        (long) left + column << width, (long) top + row << height, 1L << width, 1L << height);
                blocks.add(new CodeBlock(block, column, row));
            }
        }
        inclusion = new TagTree(across, down);
        emptyPlanes = new TagTree(across, down);
    }
}
