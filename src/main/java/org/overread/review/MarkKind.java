package org.overread.review;

/// What a mark on an image is, and how many points it has.
public enum MarkKind {
    /// A straight line between two points; its length is the measurement.
    DISTANCE(2),
    /// A region: its centre and the ends of two half axes.
    ELLIPSE(3),
    /// Points at something, with words: its tip and its other end.
    ARROW(2),
    /// The whole slice is worth showing.
    KEY_SLICE(0);

    private final int points;

    MarkKind(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    /// Whether it says something of one slice, and not of a place in any reformat.
    boolean needsSlice() {
        return this == KEY_SLICE;
    }
}
