package org.overread.review;

/// Where a study stands for the reader who looks at the list.
public enum WorkStatus {
    TO_READ,
    IN_READING,
    SIGNED,
    /// Passed over for now, with a reason; it is not offered as the next study.
    SKIPPED
}
