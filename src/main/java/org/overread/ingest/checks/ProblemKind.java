package org.overread.ingest.checks;

/// What can be wrong with a dataset folder. The reason's text is kept by the kind's name; its parameters are the
/// problem's arguments.
public enum ProblemKind {
    NO_KEY_COLUMN(Severity.ERROR),
    /// Argument 0: the field's code.
    MISSING_COLUMN(Severity.WARNING),
    /// Two columns mean the same field. 0: the field's code, 1: the heading.
    DUPLICATE_COLUMN(Severity.WARNING),
    NO_UID(Severity.ERROR),
    /// 0: the text.
    INVALID_UID(Severity.ERROR),
    /// A spreadsheet turned a UID into a number and lost digits. 0: the text.
    UID_AS_NUMBER(Severity.ERROR),
    /// 0: the UID, 1: the cell that has it first.
    DUPLICATE_UID(Severity.ERROR),
    /// 0: the path.
    PATH_REFUSED(Severity.ERROR),
    /// 0: the UID.
    ROW_WITHOUT_FOLDER(Severity.ERROR),
    FOLDER_WITHOUT_ROW(Severity.ERROR),
    /// 0: the heading, 1: the text.
    UNREADABLE_VALUE(Severity.ERROR),
    /// 0: how many, 1: files of the series, 2: why, for the first.
    UNREADABLE_FILE(Severity.ERROR),
    /// 0: the UID in the headers.
    STUDY_UID_DIFFERS(Severity.WARNING),
    /// 0: the UID in the headers.
    SERIES_UID_DIFFERS(Severity.WARNING),
    /// 0: how many, 1: files of the series.
    FILE_UID_DIFFERS(Severity.WARNING),
    /// 0: the modality.
    NOT_CT(Severity.WARNING),
    NO_AXIAL(Severity.WARNING),
    /// Headers may tell who the patient is. 0: how many files, 1: the attributes' names, never their values.
    IDENTIFYING_TAGS(Severity.WARNING),
    /// The images say of themselves that names are drawn into them. 0: how many files.
    BURNED_IN(Severity.WARNING),
    /// 0: years in the registry, 1: years in the headers.
    AGE_DIFFERS(Severity.WARNING),
    /// 0: sex in the registry, 1: sex in the headers.
    SEX_DIFFERS(Severity.WARNING),
    /// 0: the day, 1 and 2: the first and last day of the period that the README gives; ISO 8601.
    DATE_OUTSIDE_PERIOD(Severity.NOTE),
    EMPTY_STUDY(Severity.ERROR),
    /// The headers of a series hold no UID that can be used. 0: the text.
    SERIES_WITHOUT_UID(Severity.ERROR),
    LINK_IGNORED(Severity.WARNING),
    /// 0: how many files that are not DICOM.
    OTHER_FILES(Severity.NOTE),
    /// Too many files or levels. 0: the limit.
    FOLDER_TOO_LARGE(Severity.ERROR),
    /// A study could not be written to the catalog.
    NOT_ADDED(Severity.ERROR),
    /// 0: the claim's name, 1: declared, 2: found.
    DECLARED_DIFFERS(Severity.WARNING);

    private final Severity severity;

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    /// How much it matters as a rule.
    public Severity severity() {
        return severity;
    }

    /// Whether it was seen in a study's files, which are opened once: when the study is added.
    public boolean isOfFiles() {
        return switch (this) {
            case UNREADABLE_FILE,
                    STUDY_UID_DIFFERS,
                    SERIES_UID_DIFFERS,
                    FILE_UID_DIFFERS,
                    NOT_CT,
                    NO_AXIAL,
                    IDENTIFYING_TAGS,
                    BURNED_IN,
                    AGE_DIFFERS,
                    SEX_DIFFERS,
                    DATE_OUTSIDE_PERIOD,
                    SERIES_WITHOUT_UID,
                    LINK_IGNORED,
                    OTHER_FILES,
                    FOLDER_TOO_LARGE -> true;
            default -> false;
        };
    }
}
