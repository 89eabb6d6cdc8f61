package org.overread.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;

/// A study as lists show it.
///
/// @param code the portal's short name for the study, such as `HEM-0412`
/// @param uid Study Instance UID, opaque text
/// @param age years; empty where the registry is silent
/// @param sex `M`, `F` or `O`; empty where the registry is silent
/// @param labels the registry's value for every label of the label set; empty where the reader may not see it yet
/// @param sight how much of the study the person who asked may see
public record StudySummary(
        StudyId id,
        String code,
        String uid,
        OptionalInt age,
        Optional<String> sex,
        String manufacturer,
        String kernel,
        int seriesCount,
        int sliceCount,
        Map<LabelCode, FindingValue> labels,
        Sight sight) {
    public StudySummary {
        labels = Map.copyOf(labels);
    }

    /// The same study for somebody who may see no more than this.
    StudySummary under(Sight allowed) {
        return new StudySummary(
                id,
                code,
                uid,
                age,
                sex,
                manufacturer,
                kernel,
                seriesCount,
                sliceCount,
                allowed.includes(Sight.REGISTRY) ? labels : Map.of(),
                allowed);
    }
}
