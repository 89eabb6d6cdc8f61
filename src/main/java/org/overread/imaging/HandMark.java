package org.overread.imaging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A mark as a browser hands it in: nothing of it is taken for granted.
///
/// @param source the path of its stack
/// @param sop SOP Instance UID of its slice; empty in a reformat
/// @param frame which frame of that object
/// @param points patient coordinates in mm, three for each point
/// @param text the words of an arrow
@SuppressWarnings("ArrayRecordComponent")
public record HandMark(UUID id, String kind, String source, String sop, int frame, double[][] points, String text) {
    /// @throws IllegalArgumentException if the source names no stack
    public StackAddress stack() {
        return StackAddress.of(source);
    }

    public Optional<SliceKey> slice() {
        return sop.isEmpty() ? Optional.empty() : Optional.of(new SliceKey(sop, frame));
    }

    /// @throws IllegalArgumentException if a point has not three numbers
    public List<Vector3> places() {
        if (Arrays.stream(points).anyMatch(point -> point.length != 3)) {
            throw new IllegalArgumentException("A point has three numbers");
        }
        return Arrays.stream(points).map(point -> Vector3.from(point, 0)).toList();
    }
}
