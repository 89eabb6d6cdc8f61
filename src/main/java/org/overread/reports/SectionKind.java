package org.overread.reports;

/// The part of a report that a sentence stands in.
public enum SectionKind {
    /// Why the study was asked for, and the patient's history: nothing here is a finding of this study.
    INDICATION,
    /// What was seen. Text under no heading counts as this.
    DESCRIPTION,
    /// What it means. Where it and the description differ on a label, the conclusion decides.
    CONCLUSION
}
