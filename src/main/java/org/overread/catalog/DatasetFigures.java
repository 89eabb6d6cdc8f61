package org.overread.catalog;

import java.util.List;
import java.util.Map;
import org.overread.labels.LabelCode;

/// What a dataset is made of, counted: for the plots of the dataset page.
///
/// @param ageBySex by decade of age (0 for 0 to 9 years), then by sex `M`, `F` or `O`; studies without either are left
/// out
/// @param together for two labels, in how many studies the registry has both; for a label and itself, how many have it
/// @param thickness slice thickness of axial series in mm, by value
/// @param voltage tube voltage of axial series in kV, by value
/// @param current tube current of axial series in mA, by class of 50: 200 stands for 200 to 249
/// @param kernels series by convolution kernel, the most frequent first
/// @param manufacturers studies by manufacturer, the most frequent first
/// @param completeness in the order of the registry's fields
public record DatasetFigures(
        Map<Integer, Map<String, Integer>> ageBySex,
        Map<LabelCode, Map<LabelCode, Integer>> together,
        Map<Double, Integer> thickness,
        Map<Double, Integer> voltage,
        Map<Double, Integer> current,
        Map<String, Integer> kernels,
        Map<String, Integer> manufacturers,
        List<Completeness> completeness) {
    public DatasetFigures {
        completeness = List.copyOf(completeness);
    }

    /// How many studies have something in a field.
    ///
    /// @param field a label's code, `age`, `sex`, a technical field such as `kvp`, or `report_ru` and `report_en`
    /// @param filled studies in which it was read
    /// @param unreadable studies in which something stands that no rule reads
    /// @param missing studies in which it is blank
    public record Completeness(String field, int filled, int unreadable, int missing) {}
}
