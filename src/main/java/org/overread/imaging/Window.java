package org.overread.imaging;

/// A window over values, HU for CT: what is black, what is white.
///
/// @param width distance from black to white, at least 1
/// @param level the value shown as middle grey
public record Window(double width, double level) {
    /// Wider than any 16-bit image and finer than one unit make no sense.
    private static final double WIDEST = 200_000;

    public Window {
        if (!isValid(width, level)) {
            throw new IllegalArgumentException("No such window: " + width + "/" + level);
        }
    }

    /// Whether the pair can be a window: finite, width from 1 to 200 000, level within ± 200 000.
    public static boolean isValid(double width, double level) {
        return width >= 1 && width <= WIDEST && Math.abs(level) <= WIDEST;
    }

    /// As every page prints it: `W 80 L 40`.
    public String label() {
        return "W " + Math.round(width) + " L " + Math.round(level);
    }

    /// The grey for a value, 0 to 255: the LINEAR function of PS3.3 C.11.2.1.2.1.
    public int grey(double value) {
        double bottom = level - 0.5 - (width - 1) / 2;
        double top = level - 0.5 + (width - 1) / 2;
        if (value <= bottom) {
            return 0;
        }
        return value > top ? 255 : (int) Math.round((value - bottom) / (width - 1) * 255);
    }
}
