package org.overread.labels;

/// A reader's answer for one label of one study.
public enum Verdict {
    PRESENT,
    ABSENT,
    /// The images do not settle it.
    UNCERTAIN,
    /// It cannot be judged on these images: slices missing, artefact, wrong body part.
    NOT_ASSESSABLE
}
