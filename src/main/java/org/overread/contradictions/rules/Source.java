package org.overread.contradictions.rules;

/// Who says something of a study.
public enum Source {
    REGISTRY,
    REPORT,
    /// A DICOM header.
    HEADER,
    /// The geometry and the pixels, as the stack shows them.
    IMAGES,
    README,
    FOLDER,
    /// Another study of the same dataset.
    OTHER_STUDY
}
