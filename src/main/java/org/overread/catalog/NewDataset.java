package org.overread.catalog;

/// A dataset folder that the portal meets.
///
/// @param name as people will see it, at most 200 characters
/// @param demo whether it is the synthetic demonstration
public record NewDataset(String name, DataRoot root, boolean demo) {}
