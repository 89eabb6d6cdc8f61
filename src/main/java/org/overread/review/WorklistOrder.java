package org.overread.review;

/// How the worklist is sorted; studies that are equal follow in the order of their codes.
public record WorklistOrder(Column column, boolean ascending) {
    /// The reading order.
    public static final WorklistOrder READING = new WorklistOrder(Column.CODE, true);

    /// Most likely wrong first.
    public static final WorklistOrder DOUBTFUL = new WorklistOrder(Column.DOUBT, false);

    /// What can be sorted by.
    public enum Column {
        CODE,
        STATUS,
        AGE,
        MANUFACTURER,
        SLICES,
        CHANGED,
        /// How likely labels are wrong.
        DOUBT
    }
}
