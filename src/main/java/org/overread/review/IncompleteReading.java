package org.overread.review;

import java.util.List;
import org.overread.labels.LabelCode;

/// A reading cannot be signed while labels are open.
public final class IncompleteReading extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<LabelCode> open;

    IncompleteReading(ReadingId reading, List<LabelCode> open) {
        super("Reading " + reading + " has open labels: " + open);
        this.open = List.copyOf(open);
    }

    /// The labels without an answer, in reading order.
    public List<LabelCode> open() {
        return open;
    }
}
