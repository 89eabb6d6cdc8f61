package org.overread.imaging.ui;

import java.util.List;
import java.util.OptionalDouble;

/// A slice on the reader's screen: the one in front, whichever viewport was drawn.
///
/// @param studyUid Study Instance UID of the stack
/// @param source where the stack came from: its path
/// @param index 0 for the slice nearest the feet
/// @param sop SOP Instance UID
/// @param frame which frame of that object, from 0
/// @param location mm along the patient axis; empty where the file is silent
/// @param seen how far the reader is with each stack on the screen
public record ShownSlice(
        String studyUid,
        String source,
        int index,
        String sop,
        int frame,
        OptionalDouble location,
        List<SeenStack> seen) {
    public ShownSlice {
        seen = List.copyOf(seen);
    }

    /// @param source the stack's path
    /// @param seen how many different slices of it this viewer has drawn, on earlier visits too
    /// @param total slices of the stack
    public record SeenStack(String source, int seen, int total) {}
}
