package org.overread.imaging.dicom.codec.jpeg2000;

/// A rectangle on some grid of T.800 B.5 to B.7: from the first column and row to those behind the last.
record Area(int x0, int y0, int x1, int y1) {
    int width() {
        return Math.max(0, x1 - x0);
    }

    int height() {
        return Math.max(0, y1 - y0);
    }

    boolean isEmpty() {
        return x1 <= x0 || y1 <= y0;
    }

    /// The same part of the image after so many halvings, of which the last keeps the samples at odd places of a
    /// direction where `oddX` or `oddY` is 1 (B.5, equation B-15).
    Area halved(int times, int oddX, int oddY) {
        return new Area(half(x0, times, oddX), half(y0, times, oddY), half(x1, times, oddX), half(y1, times, oddY));
    }

    private static int half(int place, int times, int odd) {
        if (times == 0) {
            return place;
        }
        long shifted = place - ((long) odd << (times - 1));
        return (int) (shifted + (1L << times) - 1 >> times);
    }

    Area within(long left, long top, long width, long height) {
        return new Area((int) Math.max(x0, left), (int) Math.max(y0, top), (int) Math.min(x1, left + width), (int)
                Math.min(y1, top + height));
    }
}
