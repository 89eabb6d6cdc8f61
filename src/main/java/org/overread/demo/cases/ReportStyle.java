package org.overread.demo.cases;

/// What a report says besides the findings.
///
/// @param seed of the choice of words
/// @param thickness of the slices, in mm
/// @param atrophy of the head, from 0 to 1
public record ReportStyle(long seed, double thickness, double atrophy) {}
