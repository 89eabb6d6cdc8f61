package org.overread.reports;

/// One sentence of a report.
///
/// @param index its place among the sentences of the reading, from 0
/// @param span without the white space around it
public record Sentence(int index, Span span, SectionKind section) {}
