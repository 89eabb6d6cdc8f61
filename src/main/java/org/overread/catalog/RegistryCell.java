package org.overread.catalog;

import java.util.Optional;

/// A raw cell of a study's registry row.
///
/// @param heading the column's own heading
/// @param field what the column was mapped to, such as `kvp`; empty if nobody mapped it
/// @param raw the text as it stands
/// @param cell where it stands, such as `C17`
public record RegistryCell(String heading, Optional<String> field, String raw, String cell) {}
