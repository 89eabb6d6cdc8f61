package org.overread.release;

/// One file of an export.
///
/// @param name without folder, such as `manifest.json`
/// @param sha256 in lower-case hex
public record ExportFile(String name, long bytes, String sha256) {}
