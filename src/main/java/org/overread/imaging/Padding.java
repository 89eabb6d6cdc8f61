package org.overread.imaging;

/// Stored values that mean "nothing was measured here": Pixel Padding Value (0028,0120), and all up to Pixel Padding
/// Range Limit (0028,0121) where the file states one (PS3.3 C.7.5.1.1.2).
///
/// @param least the lowest of them
/// @param most the highest, `least` or more
public record Padding(int least, int most) {
    /// Both ends, whichever of the two attributes has the lower one.
    static Padding between(int one, int other) {
        return new Padding(Math.min(one, other), Math.max(one, other));
    }
}
