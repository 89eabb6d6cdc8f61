package org.overread.release;

import org.overread.catalog.DatasetId;

/// What somebody asks to be exported.
///
/// @param registryValues whether the registry's own values stand beside the verdicts: for use inside the project only
public record ExportOrder(DatasetId dataset, boolean registryValues) {}
