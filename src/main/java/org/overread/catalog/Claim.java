package org.overread.catalog;

/// A figure that a dataset's README declares and that can be counted in what was imported.
public enum Claim {
    STUDIES,
    PATIENTS,
    MALE,
    FEMALE,
    /// Patients of whom it is told neither that they are men nor that they are women.
    SEX_UNDECLARED,
    /// Youngest patient, years.
    AGE_MIN,
    /// Median age, years, rounded half up.
    AGE_MEDIAN,
    /// Oldest patient, years.
    AGE_MAX,
    WITH_PATHOLOGY,
    WITHOUT_PATHOLOGY,
    /// First day on which studies were made, counted in days from 1 January 1970. The catalog keeps no days of studies,
    /// so this and the next are only declared.
    COLLECTED_FROM,
    /// Last such day.
    COLLECTED_TO;

    /// Whether its figure is a day.
    public boolean isDay() {
        return this == COLLECTED_FROM || this == COLLECTED_TO;
    }
}
