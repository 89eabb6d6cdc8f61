package org.overread.imaging.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.overread.imaging.SliceKey;
import org.overread.imaging.StackAddress;
import org.overread.imaging.Vector3;

/// A mark as it comes from the browser: nothing of it is taken for granted.
///
/// @param studyUid Study Instance UID of the marks that were on the screen
/// @param source the path of its stack
/// @param sop SOP Instance UID of its slice; empty in a reformat
/// @param frame which frame of that object
/// @param points patient coordinates in mm, three for each point
/// @param submit the browser's own id of this change
@SuppressWarnings("ArrayRecordComponent")
public record HandMark(
        String studyUid,
        String id,
        String kind,
        String source,
        String sop,
        int frame,
        double[][] points,
        String text,
        String submit) {
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

    public UUID submission() {
        return UUID.fromString(submit);
    }
}
