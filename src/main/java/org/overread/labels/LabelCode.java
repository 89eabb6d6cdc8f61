package org.overread.labels;

/// The short, stable name of a label, such as `ich` or `fracture`: lower-case letters and underscores, 1 to 32 long.
/// It is a key in the database, in exports and in mappings; people see the names of [LabelDefinition].
public record LabelCode(String value) implements Comparable<LabelCode> {
    public LabelCode {
        if (!value.matches("[a-z][a-z_]{0,31}")) {
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
