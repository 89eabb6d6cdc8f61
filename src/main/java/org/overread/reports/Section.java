package org.overread.reports;

/// A run of text under one heading.
///
/// @param span from the first letter of the heading, or of the text where there is none
public record Section(SectionKind kind, Span span) {}
