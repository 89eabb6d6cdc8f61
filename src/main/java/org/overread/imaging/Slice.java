package org.overread.imaging;

import java.nio.file.Path;
import java.util.Optional;

/// One slice of a stack.
///
/// @param sopUid SOP Instance UID, opaque text
/// @param file where it is stored
/// @param frame index of its frame in the file, from 0
/// @param etag changes whenever the file does; lower-case hex
/// @param geometry where it lies; empty in a stack without geometry
/// @param rescale from stored values to HU
/// @param padding stored values that mean "no data here"; empty where the file states none
/// @param gapBefore how many slices are missing between the one before and this one
/// @param unreadable why its pixels cannot be shown; empty when they can
public record Slice(
        String sopUid,
        Path file,
        int frame,
        String etag,
        Optional<Geometry> geometry,
        Rescale rescale,
        Optional<Padding> padding,
        int gapBefore,
        Optional<SliceFault> unreadable) {
    public SliceKey key() {
        return new SliceKey(sopUid, frame);
    }

    /// The same slice with so many missing before it.
    Slice after(int missing) {
        return new Slice(sopUid, file, frame, etag, geometry, rescale, padding, missing, unreadable);
    }
}
