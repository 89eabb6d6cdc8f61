package org.overread.review;

import java.util.List;

/// A reading cannot be signed before its reader has taken note of what is wrong with the images.
public final class UnnotedWarnings extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<ImageWarnings.Warning> warnings;

    UnnotedWarnings(ReadingId reading, List<ImageWarnings.Warning> warnings) {
        super("Reading " + reading + " has " + warnings.size() + " warnings to take note of");
        this.warnings = List.copyOf(warnings);
    }

    public List<ImageWarnings.Warning> warnings() {
        return warnings;
    }
}
