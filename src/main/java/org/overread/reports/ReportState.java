package org.overread.reports;

/// What a report says of one label. A [Statement] is never [#NOT_MENTIONED].
public enum ReportState {
    PRESENT,
    /// Said with high likelihood: "most likely", "соответствует". Counts as present.
    PROBABLE,
    /// The report hedges: "cannot be excluded", "нельзя исключить", "?". Does not count as present.
    UNCERTAIN,
    /// Said not to be there.
    ABSENT,
    /// The report is silent.
    NOT_MENTIONED;

    /// 1 for present and probable, otherwise 0.
    public int value() {
        return this == PRESENT || this == PROBABLE ? 1 : 0;
    }

    public boolean isPositive() {
        return value() == 1;
    }
}
