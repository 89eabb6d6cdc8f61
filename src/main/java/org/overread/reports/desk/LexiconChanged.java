package org.overread.reports.desk;

/// Reports are read with another lexicon from now on: what was worked out from readings is to be worked out anew.
///
/// @param number of the version now in use
/// @param version as every reading carries it
public record LexiconChanged(int number, String version) {}
