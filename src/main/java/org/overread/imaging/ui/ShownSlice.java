package org.overread.imaging.ui;

import java.util.OptionalDouble;

/// A slice on the reader's screen.
///
/// @param studyUid Study Instance UID of the stack
/// @param source where the stack came from: its path
/// @param index 0 for the slice nearest the feet
/// @param sop SOP Instance UID
/// @param frame which frame of that object, from 0
/// @param location mm along the patient axis; empty where the file is silent
/// @param seen how many different slices of the stack this viewer has drawn
/// @param total slices of the stack
public record ShownSlice(
        String studyUid,
        String source,
        int index,
        String sop,
        int frame,
        OptionalDouble location,
        int seen,
        int total) {}
