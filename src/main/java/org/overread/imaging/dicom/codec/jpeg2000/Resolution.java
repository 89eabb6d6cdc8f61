package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.List;

/// One resolution of a tile's component (T.800 B.5, B.6): its bands, cut into precincts.
///
/// @param level 0 for the lowest
/// @param area in its own coordinates
/// @param precinctsAcross and `precinctsDown`: 0 where there are no samples
record Resolution(int level, Area area, List<Band> bands, int precinctsAcross, int precinctsDown) {
    /// @param budget counts precincts and code blocks of the whole image
    static Resolution of(int level, Area area, List<Band> bands, CodingStyle style, Budget budget) {
        int width = style.precinctWidth(level);
        int height = style.precinctHeight(level);
        int left = area.x0() >> width;
        int top = area.y0() >> height;
        int across = area.isEmpty() ? 0 : (area.x1() - 1 >> width) - left + 1;
        int down = area.isEmpty() ? 0 : (area.y1() - 1 >> height) - top + 1;
        budget.take((long) across * down * bands.size());
        // In the coordinates of a band that is half as large a precinct is half as large.
        int half = level == 0 ? 0 : 1;
        int blockWidth = Math.min(style.blockWidth(), width - half);
        int blockHeight = Math.min(style.blockHeight(), height - half);
        for (Band band : bands) {
            budget.take(
                    ((long) band.area().width() >> blockWidth) * (band.area().height() >> blockHeight));
            for (int i = 0; i < across * down; i++) {
                Area part = band.area()
                        .within(
                                (long) left + i % across << width - half,
                                (long) top + i / across << height - half,
                                1L << width - half,
                                1L << height - half);
                band.precincts().add(new Precinct(part, blockWidth, blockHeight));
            }
        }
        return new Resolution(level, area, bands, across, down);
    }

    int precincts() {
        return precinctsAcross * precinctsDown;
    }
}
