package org.overread.catalog;

/// What a series is good for.
public enum SeriesKind {
    /// Axial CT slices: what is read first.
    AXIAL,
    /// Reformats computed from axial slices.
    REFORMAT,
    /// Scout images that plan the scan; never part of a stack.
    LOCALIZER,
    /// Anything else: secondary captures, dose sheets, other modalities.
    OTHER
}
