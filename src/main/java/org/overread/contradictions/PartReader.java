package org.overread.contradictions;

import org.overread.catalog.ReportPart;
import org.overread.reports.ReportReader;
import org.overread.reports.ReportReading;

/// Reads a part of a report in the light of its column: what stands in a column called *Conclusion* is a conclusion.
public record PartReader(ReportReader reader) {
    public ReportReading read(ReportPart part) {
        return reader.read(part.text(), part.language(), reader.sectionOf(part.heading()));
    }

    /// The lexicon that the reader reads with.
    public String version() {
        return reader.version();
    }
}
