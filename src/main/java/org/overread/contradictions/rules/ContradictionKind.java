package org.overread.contradictions.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.checks.Severity;

/// Everything that can contradict something. Constants that bear the name of a [ProblemKind] are found by the import
/// and only carried on here. The weight is the chance, in our judgement and not measured, that the label (or, for a
/// study as a whole, some label) is wrong where this is found; see docs/decisions/0018.
public enum ContradictionKind {
    ICH_ABSENT_WITH_KIND(Family.LABEL_LABEL, Severity.ERROR, 0.6),
    ICH_WITHOUT_KIND(Family.LABEL_LABEL, Severity.WARNING, 0.3),
    KINDS_WITHOUT_MULTIPLE(Family.LABEL_LABEL, Severity.WARNING, 0.5),
    MULTIPLE_WITH_ONE_KIND(Family.LABEL_LABEL, Severity.NOTE, 0.05),
    BREAK_WITHOUT_SOURCE(Family.LABEL_LABEL, Severity.WARNING, 0.3),
    FRACTURE_WITHOUT_ICH(Family.LABEL_LABEL, Severity.NOTE, 0.03),
    COMBINED_WITHOUT_ICH(Family.LABEL_LABEL, Severity.NOTE, 0.1),

    LABEL_MISSING(Family.REGISTRY, Severity.WARNING, 0.5),
    LABEL_UNREADABLE(Family.REGISTRY, Severity.ERROR, 0.5),
    VALUE_UNREADABLE(Family.REGISTRY, Severity.WARNING, 0),
    THICKNESS_UNLIKELY(Family.REGISTRY, Severity.WARNING, 0),
    VOLTAGE_UNLIKELY(Family.REGISTRY, Severity.WARNING, 0),
    CURRENT_UNLIKELY(Family.REGISTRY, Severity.WARNING, 0),

    REGISTRY_PRESENT_REPORT_ABSENT(Family.REGISTRY_REPORT, Severity.ERROR, 0.6),
    REGISTRY_ABSENT_REPORT_PRESENT(Family.REGISTRY_REPORT, Severity.ERROR, 0.6),
    REGISTRY_PRESENT_REPORT_SILENT(Family.REGISTRY_REPORT, Severity.WARNING, 0.35),
    REGISTRY_PRESENT_REPORT_UNCERTAIN(Family.REGISTRY_REPORT, Severity.NOTE, 0.2),
    REGISTRY_ABSENT_REPORT_UNCERTAIN(Family.REGISTRY_REPORT, Severity.NOTE, 0.2),

    REPORT_EMPTY(Family.REPORT, Severity.ERROR, 0.1),
    REPORT_WITHOUT_WORDS(Family.REPORT, Severity.WARNING, 0.1),
    REPORT_TWICE(Family.REPORT, Severity.WARNING, 0.2),
    LANGUAGES_DIFFER(Family.REPORT_REPORT, Severity.WARNING, 0.3),
    SECTIONS_DIFFER(Family.REPORT_REPORT, Severity.NOTE, 0.15),

    THICKNESS_DIFFERS(Family.REGISTRY_HEADER, Severity.WARNING, 0.02),
    VOLTAGE_DIFFERS(Family.REGISTRY_HEADER, Severity.WARNING, 0.02),
    CURRENT_DIFFERS(Family.REGISTRY_HEADER, Severity.WARNING, 0.02),
    KERNEL_DIFFERS(Family.REGISTRY_HEADER, Severity.WARNING, 0.02),
    MANUFACTURER_DIFFERS(Family.REGISTRY_HEADER, Severity.WARNING, 0.02),
    AGE_DIFFERS(Family.REGISTRY_HEADER, Severity.WARNING, 0.1),
    SEX_DIFFERS(Family.REGISTRY_HEADER, Severity.WARNING, 0.2),

    GANTRY_TILT(Family.GEOMETRY, Severity.WARNING, 0),
    TILT_MISMATCH(Family.GEOMETRY, Severity.WARNING, 0),
    MISSING_SLICES(Family.GEOMETRY, Severity.ERROR, 0.02),
    IRREGULAR_SPACING(Family.GEOMETRY, Severity.WARNING, 0),
    DUPLICATE_POSITIONS(Family.GEOMETRY, Severity.WARNING, 0),
    MIXED_ORIENTATION(Family.GEOMETRY, Severity.WARNING, 0),
    MIXED_SIZE(Family.GEOMETRY, Severity.WARNING, 0),
    MIXED_KERNEL(Family.GEOMETRY, Severity.WARNING, 0),
    SEVERAL_FRAMES_OF_REFERENCE(Family.GEOMETRY, Severity.WARNING, 0),
    UNREADABLE_SLICES(Family.GEOMETRY, Severity.ERROR, 0.02),
    NO_GEOMETRY(Family.GEOMETRY, Severity.ERROR, 0),

    REPORT_IDENTIFYING(Family.PRIVACY, Severity.WARNING, 0),
    IDENTIFYING_TAGS(Family.PRIVACY, Severity.WARNING, 0),
    BURNED_IN(Family.PRIVACY, Severity.WARNING, 0),

    ROW_WITHOUT_FOLDER(Family.FILES, Severity.ERROR, 0),
    FOLDER_WITHOUT_ROW(Family.FILES, Severity.ERROR, 0),
    DUPLICATE_UID(Family.FILES, Severity.ERROR, 0),
    NO_UID(Family.FILES, Severity.ERROR, 0),
    INVALID_UID(Family.FILES, Severity.ERROR, 0),
    UID_AS_NUMBER(Family.FILES, Severity.ERROR, 0),
    PATH_REFUSED(Family.FILES, Severity.ERROR, 0),
    MISSING_COLUMN(Family.FILES, Severity.WARNING, 0),
    EMPTY_STUDY(Family.FILES, Severity.ERROR, 0),
    UNREADABLE_FILE(Family.FILES, Severity.ERROR, 0.02),
    STUDY_UID_DIFFERS(Family.FILES, Severity.WARNING, 0.3),
    SERIES_UID_DIFFERS(Family.FILES, Severity.WARNING, 0.02),
    FILE_UID_DIFFERS(Family.FILES, Severity.WARNING, 0.02),
    NOT_CT(Family.FILES, Severity.WARNING, 0.02),
    NO_AXIAL(Family.FILES, Severity.WARNING, 0.02),
    SERIES_WITHOUT_UID(Family.FILES, Severity.ERROR, 0.02),

    DECLARED_DIFFERS(Family.README_REGISTRY, Severity.WARNING, 0),
    DATE_OUTSIDE_PERIOD(Family.README_HEADER, Severity.NOTE, 0);

    private final Family family;
    private final Severity severity;
    private final double weight;

    ContradictionKind(Family family, Severity severity, double weight) {
        this.family = family;
        this.severity = severity;
        this.weight = weight;
    }

    public Family family() {
        return family;
    }

    /// How much it matters as a rule.
    public Severity severity() {
        return severity;
    }

    public double weight() {
        return weight;
    }

    /// The part of a message key or an address that stands for the kind, such as `label-missing`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ContradictionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// The kind that carries on what the import found; empty for what concerns the import alone.
    public static Optional<ContradictionKind> of(ProblemKind found) {
        return of(found.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Whether its sentence is the import's.
    public boolean isFromImport() {
        return Arrays.stream(ProblemKind.values())
                .anyMatch(problem -> problem.name().equals(name()));
    }
}
