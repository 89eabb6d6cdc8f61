package org.overread.catalog;

/// An import went through to its end.
///
/// @param added studies that are new in the catalog
public record DatasetImported(DatasetId dataset, int added) {}
