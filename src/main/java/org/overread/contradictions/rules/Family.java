package org.overread.contradictions.rules;

/// What is held against what.
public enum Family {
    /// One cell of the registry against what a cell may hold.
    REGISTRY,
    LABEL_LABEL,
    REGISTRY_REPORT,
    REPORT,
    /// Two languages, or two parts, of one report.
    REPORT_REPORT,
    REGISTRY_HEADER,
    GEOMETRY,
    FILES,
    PRIVACY,
    README_REGISTRY,
    README_HEADER
}
