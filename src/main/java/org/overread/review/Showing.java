package org.overread.review;

/// A slice that was on the screen in full.
///
/// @param index of the slice in its stack, 0 for the one nearest the feet
/// @param window in which kind of window
/// @param millis how long, 0 or more
public record Showing(int index, WindowKind window, long millis) {
    /// The longest time that one message may state, ms.
    static final long LONGEST = 3_600_000;

    public Showing {
        if (index < 0 || millis < 0) {
            throw new IllegalArgumentException("Slice " + index + " shown for " + millis + " ms");
        }
        millis = Math.min(millis, LONGEST);
    }
}
