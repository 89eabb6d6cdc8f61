package org.overread.imaging;

import java.awt.image.BufferedImage;
import java.util.Map;

/// Writes the six orientation letters into a picture. They are drawn by hand, 5 × 7 dots each: a server without fonts
/// must not lose left and right.
final class LetterStamp {
    private static final int WIDTH = 5;
    private static final int HEIGHT = 7;
    private static final int MARGIN = 2;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0;

    /// Seven rows from the top; the highest of five bits is the left dot.
    private static final Map<Character, int[]> DOTS = Map.of(
            'R', new int[] {0b11110, 0b10001, 0b10001, 0b11110, 0b10100, 0b10010, 0b10001},
            'L', new int[] {0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b11111},
            'A', new int[] {0b01110, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001},
            'P', new int[] {0b11110, 0b10001, 0b10001, 0b11110, 0b10000, 0b10000, 0b10000},
            'H', new int[] {0b10001, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001},
            'F', new int[] {0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b10000});

    private final BufferedImage image;
    private final int dot;

    private LetterStamp(BufferedImage image) {
        this.image = image;
        this.dot = Math.max(1, Math.min(image.getWidth(), image.getHeight()) / 200);
    }

    static void stamp(BufferedImage image, EdgeLetters letters) {
        var stamp = new LetterStamp(image);
        int right = image.getWidth() - stamp.width(letters.right());
        int bottom = image.getHeight() - stamp.height();
        int middle = (image.getHeight() - stamp.height()) / 2;
        stamp.write(letters.left(), 0, middle);
        stamp.write(letters.right(), right, middle);
        stamp.write(letters.top(), (image.getWidth() - stamp.width(letters.top())) / 2, 0);
        stamp.write(letters.bottom(), (image.getWidth() - stamp.width(letters.bottom())) / 2, bottom);
    }

    private int width(String text) {
        return ((WIDTH + 1) * text.length() - 1 + 2 * MARGIN) * dot;
    }

    private int height() {
        return (HEIGHT + 2 * MARGIN) * dot;
    }

    /// White on a black plate, so that it can be read on bone and on air.
    private void write(String text, int x, int y) {
        fill(x, y, width(text), height(), BLACK);
        for (int index = 0; index < text.length(); index++) {
            int[] rows = DOTS.getOrDefault(text.charAt(index), new int[HEIGHT]);
            for (int row = 0; row < HEIGHT; row++) {
                for (int column = 0; column < WIDTH; column++) {
                    if ((rows[row] >> (WIDTH - 1 - column) & 1) == 1) {
                        int left = x + (MARGIN + index * (WIDTH + 1) + column) * dot;
                        fill(left, y + (MARGIN + row) * dot, dot, dot, WHITE);
                    }
                }
            }
        }
    }

    private void fill(int x, int y, int width, int height, int colour) {
        for (int row = Math.max(0, y); row < Math.min(image.getHeight(), y + height); row++) {
            for (int column = Math.max(0, x); column < Math.min(image.getWidth(), x + width); column++) {
                image.setRGB(column, row, colour);
            }
        }
    }
}
