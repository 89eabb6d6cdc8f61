package org.overread.contradictions;

/// A contradiction in a list, with the study it is about.
///
/// @param code of the study, such as `HEM-0412`; empty when it concerns the dataset as a whole
public record ListedContradiction(String code, Contradiction contradiction) {}
