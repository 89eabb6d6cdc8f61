package org.overread.review;

import org.overread.labels.LabelCode;

/// How often readers changed their answer to a label when the protocol showed them more.
///
/// @param reads readings that were sealed in every phase
/// @param byReport answers changed once the report was shown
/// @param byRegistry answers changed once the registry's label was shown
/// @param towardsRegistry of these, changes to what the registry says
public record AnchorShift(LabelCode label, int reads, int byReport, int byRegistry, int towardsRegistry) {}
