package org.overread.imaging;

/// Which slice of a series, by what its file says: indexes shift when files are added.
///
/// @param sopUid SOP Instance UID, opaque text
/// @param frame index of its frame in the file, from 0
public record SliceKey(String sopUid, int frame) {}
