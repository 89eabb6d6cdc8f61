package org.overread.catalog;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A series that is to be added, as its headers describe it; see [SeriesSummary] for the fields.
public record NewSeries(
        String uid,
        OptionalInt number,
        String description,
        String modality,
        SeriesKind kind,
        String manufacturer,
        String kernel,
        OptionalDouble thickness,
        OptionalDouble kvp,
        OptionalDouble tubeCurrent,
        List<NewSlice> slices) {
    public NewSeries {
        slices = List.copyOf(slices);
    }
}
