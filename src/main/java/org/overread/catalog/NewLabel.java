package org.overread.catalog;

import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;

/// What the registry says of one label.
///
/// @param cell where it stands, such as `C17`; empty when the registry has no such column
public record NewLabel(LabelCode label, FindingValue finding, String cell) {}
