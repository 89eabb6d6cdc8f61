package org.overread.labels;

import java.util.regex.Pattern;

/// The short, stable name of a label, such as `ich` or `fracture`: lower-case letters and underscores, 1 to 32 long.
/// It is a key in the database, in exports and in mappings; people see the names of [LabelDefinition].
public record LabelCode(String value) implements Comparable<LabelCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z_]{0,31}");

    public LabelCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a label code: " + value);
        }
    }

    @Override
    public int compareTo(LabelCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
