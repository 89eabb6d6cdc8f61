package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.overread.imaging.dicom.codec.Deadline;

/// One component of one tile (T.800 B.5): its resolutions, and its samples once they are decoded.
final class TileComponent {
    private final Area area;
    private final CodingStyle style;
    private final List<Resolution> resolutions = new ArrayList<>();

    TileComponent(Area area, CodingStyle style, Quantization steps, int precision, Budget budget) {
        this.area = area;
        this.style = style;
        for (int level = 0; level <= style.levels(); level++) {
            List<Band> bands = new ArrayList<>();
            int halvings = style.levels() - level;
            for (int kind = level == 0 ? 0 : 1; kind <= (level == 0 ? 0 : 3); kind++) {
                Area part = area.halved(level == 0 ? halvings : halvings + 1, kind & 1, kind >> 1);
                int index = level == 0 ? 0 : 3 * (level - 1) + kind;
                bands.add(Band.of(kind, index, level, part, style, steps, precision));
            }
            resolutions.add(Resolution.of(level, area.halved(halvings, 0, 0), bands, style, budget));
        }
    }

    List<Resolution> resolutions() {
        return resolutions;
    }

    CodingStyle style() {
        return style;
    }

    /// Decodes all code blocks and undoes the transformation, in whole numbers.
    int[] reversible(Deadline deadline) {
        int[] plane = new int[area.width() * area.height()];
        forEachBlock(deadline, (values, block, band, at) -> {
            int width = block.area.width();
            for (int from = 0, to = at; from < values.length; to += area.width() - width) {
                for (int end = from + width; from < end; from++, to++) {
                    // Halves go, towards zero.
                    plane[to] = values[from] / 2;
                }
            }
        });
        new Wavelet53(plane, area.width()).inverse(resolutions, deadline);
        return plane;
    }

    /// Decodes all code blocks, dequantises, and undoes the transformation, in floating point.
    float[] irreversible(Deadline deadline) {
        float[] plane = new float[area.width() * area.height()];
        forEachBlock(deadline, (values, block, band, at) -> {
            int width = block.area.width();
            float step = band.step() / 2;
            for (int from = 0, to = at; from < values.length; to += area.width() - width) {
                for (int end = from + width; from < end; from++, to++) {
                    plane[to] = values[from] * step;
                }
            }
        });
        new Wavelet97(plane, area.width()).inverse(resolutions, deadline);
        return plane;
    }

    /// What becomes of a decoded block, whose first sample belongs at a position of the plane.
    private interface BlockUse {
        void place(int[] values, CodeBlock block, Band band, int at);
    }

    /// Blocks know nothing of each other: as many are decoded at a time as there are processors, each into its own
    /// place.
    private void forEachBlock(Deadline deadline, BlockUse use) {
        List<Placed> blocks = new ArrayList<>();
        for (Resolution resolution : resolutions) {
            for (Band band : resolution.bands()) {
                addBlocks(blocks, resolution, band);
            }
        }
        blocks.parallelStream().forEach(one -> {
            deadline.check();
            use.place(BlockDecoder.decode(one.block, one.band, style), one.block, one.band, one.at);
        });
    }

    private record Placed(CodeBlock block, Band band, int at) {}

    /// High halves lie behind the low ones, which have the size of the next lower resolution.
    private void addBlocks(List<Placed> blocks, Resolution resolution, Band band) {
        Area low = resolution.level() == 0
                ? resolution.area()
                : resolutions.get(resolution.level() - 1).area();
        int left = (band.kind() & 1) == 1 ? low.width() : 0;
        int top = band.kind() > 1 ? low.height() : 0;
        for (Precinct precinct : band.precincts()) {
            for (CodeBlock block : precinct.blocks) {
                if (block.isIncluded()) {
                    int x = left + block.area.x0() - band.area().x0();
                    int y = top + block.area.y0() - band.area().y0();
                    blocks.add(new Placed(block, band, y * area.width() + x));
                }
            }
        }
    }
}
