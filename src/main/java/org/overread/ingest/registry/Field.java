package org.overread.ingest.registry;

import java.util.Optional;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;

/// What a registry column can be understood as: a label's code, or one of the words in `ingest/aliases.json`.
public record Field(String code) {
    public static final Field STUDY_UID = new Field("study_uid");
    public static final Field PATH = new Field("path");
    public static final Field AGE = new Field("age");
    public static final Field SEX = new Field("sex");
    public static final Field REPORT = new Field("report");

    public Field {
        if (!code.matches("[a-z][a-z_]{0,31}")) {
            throw new IllegalArgumentException("Not a field: " + code);
        }
    }

    /// The label that a column of this field gives values for; empty for all other fields.
    public Optional<LabelCode> label() {
        var label = new LabelCode(code);
        return LabelSet.hemorrhage().find(label).isPresent() ? Optional.of(label) : Optional.empty();
    }
}
