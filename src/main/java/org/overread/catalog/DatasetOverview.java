package org.overread.catalog;

import java.util.List;
import java.util.Map;

/// A dataset's figures: what its README declares, and what is in the catalog.
///
/// @param declared only the figures that the README gives
/// @param found the counted figures; ages are left out when no study has one, patients when no header names one
/// @param sexMissing studies whose registry row does not say M or F
/// @param ageMissing studies without an age
/// @param labels one entry for each label of the label set, in its order; none for whoever reads the dataset blind
public record DatasetOverview(
        DatasetSummary dataset,
        Map<Claim, Integer> declared,
        Map<Claim, Integer> found,
        int sexMissing,
        int ageMissing,
        List<LabelCount> labels) {
    public DatasetOverview {
        declared = Map.copyOf(declared);
        found = Map.copyOf(found);
        labels = List.copyOf(labels);
    }

    DatasetOverview withoutLabels() {
        return new DatasetOverview(dataset, declared, found, sexMissing, ageMissing, List.of());
    }
}
