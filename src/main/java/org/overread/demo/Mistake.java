package org.overread.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.overread.demo.cases.Labels;
import org.overread.labels.LabelCode;

/// The mistakes and peculiarities that are planted, each in one of the cases, so that every check has something to
/// find. What the images show is always right.
enum Mistake {
    UNLIKELY_KERNEL(1, Kind.HEADER_AGAINST_REGISTRY, "registry gives the kernel H20s, which no series has"),
    THIN_THICKNESS(3, Kind.HEADER_AGAINST_REGISTRY, "registry gives a slice thickness of 1.0 mm"),
    FALSE_BLOOD(4, Kind.REGISTRY_AGAINST_IMAGE, Labels.INTRACEREBRAL, "registry has 1, nothing bleeds"),
    GANTRY_TILT(5, Kind.GEOMETRY, "the gantry is tilted"),
    FORGOTTEN_BREAK(7, Kind.REGISTRY_AGAINST_IMAGE, Labels.CSF_BREAK, "registry has 0, the ventricles hold blood"),
    UNTOLD_FRACTURE(9, Kind.REPORT_AGAINST_REGISTRY, Labels.FRACTURE, "report denies the fracture"),
    MISSING_SLICE(10, Kind.GEOMETRY, "one slice is missing in both series"),
    NO_ICH(11, Kind.LABEL_AGAINST_LABEL, Labels.ICH, "registry has 0 beside intracerebral = 1"),
    ONE_KIND_ONLY(13, Kind.LABEL_AGAINST_LABEL, Labels.MULTIPLE, "registry has 0 beside two kinds of hemorrhage"),
    BLANK_CONTUSION(15, Kind.MISSING_CELL, Labels.COMBINED, "the cell is blank"),
    BLANK_NORMAL(16, Kind.MISSING_CELL, Labels.SUBDURAL, "the cell is blank"),
    WRONG_KIND(17, Kind.REGISTRY_AGAINST_IMAGE, Labels.EPIDURAL, "registry has epidural = 1 and subdural = 0"),
    IRREGULAR_SPACING(18, Kind.GEOMETRY, "the upper half is scanned in wider steps"),
    LEFT_OUT_BLEED(19, Kind.REPORT_AGAINST_REGISTRY, Labels.INTRACEREBRAL, "report leaves out the contusions"),
    WRONG_AGE(3, Kind.HEADER_AGAINST_REGISTRY, "registry gives an age twelve years off"),
    LATE_SCAN(5, Kind.HEADER_AGAINST_README, "the headers are dated after the period that the README gives"),
    WRONG_SEX(10, Kind.HEADER_AGAINST_REGISTRY, "registry gives the other sex"),
    WRONG_VOLTAGE(21, Kind.HEADER_AGAINST_REGISTRY, "registry gives a tube voltage of 80 kV"),
    QUESTION_MARK(22, Kind.UNREADABLE_CELL, Labels.ICH, "the cell holds a question mark"),
    FALSE_BREAK(23, Kind.REGISTRY_AGAINST_IMAGE, Labels.CSF_BREAK, "registry has 1, the ventricles hold no blood"),
    ROW_WITHOUT_FOLDER(-1, Kind.ROW_WITHOUT_FOLDER, "registry has a row for a study that is not there"),
    WRONG_CLAIM(-1, Kind.CLAIM, "the README counts one man too many");

    /// What contradicts what.
    enum Kind {
        REGISTRY_AGAINST_IMAGE,
        REPORT_AGAINST_REGISTRY,
        LABEL_AGAINST_LABEL,
        HEADER_AGAINST_REGISTRY,
        HEADER_AGAINST_README,
        MISSING_CELL,
        UNREADABLE_CELL,
        GEOMETRY,
        ROW_WITHOUT_FOLDER,
        CLAIM
    }

    private final int template;
    final Kind kind;
    private final String label;
    final String what;

    Mistake(int template, Kind kind, String what) {
        this(template, kind, "", what);
    }

    Mistake(int template, Kind kind, LabelCode label, String what) {
        this(template, kind, label.value(), what);
    }

    Mistake(int template, Kind kind, String label, String what) {
        this.template = template;
        this.kind = kind;
        this.label = label;
        this.what = what;
    }

    /// The label that it concerns, if any.
    Optional<LabelCode> label() {
        return label.isEmpty() ? Optional.empty() : Optional.of(new LabelCode(label));
    }

    /// The mistakes of one of the cases.
    static List<Mistake> in(int template) {
        return Arrays.stream(values())
                .filter(mistake -> mistake.template == template)
                .toList();
    }
}
