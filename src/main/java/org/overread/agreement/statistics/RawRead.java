package org.overread.agreement.statistics;

/// One answer: what a reader said of one label of one study.
///
/// @param study whatever names the study, such as its UID
/// @param value the answer's category, such as `1` or `PRESENT`; never blank: what was not answered is no read
public record RawRead(String study, String reader, String label, String value) {
    public RawRead {
        if (study.isBlank() || reader.isBlank() || label.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("A read names study, reader, label and value");
        }
    }
}
