package org.overread.review;

import java.util.List;
import org.overread.catalog.StudySummary;

/// A study with everything that was signed about it, for the export.
///
/// @param study as the catalog knows it, with the registry's values
/// @param readings the latest signed version of every reader, by reader name and then id; empty when nobody signed
/// @param labels every label of the label set, in reading order
public record VerifiedStudy(StudySummary study, List<SignedReading> readings, List<VerifiedLabel> labels) {
    public VerifiedStudy {
        readings = List.copyOf(readings);
        labels = List.copyOf(labels);
    }
}
