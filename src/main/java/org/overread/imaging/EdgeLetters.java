package org.overread.imaging;

/// The letters at the four edges of a slice: the patient's side that lies there. Two letters where the edge is oblique,
/// the stronger side first.
public record EdgeLetters(String left, String right, String top, String bottom) {}
