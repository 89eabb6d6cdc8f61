package org.overread.ingest.checks;

/// How much a problem matters.
public enum Severity {
    /// Something is not imported, or a value is lost until it is repaired.
    ERROR,
    /// Imported, but somebody should look.
    WARNING,
    /// Good to know.
    NOTE
}
