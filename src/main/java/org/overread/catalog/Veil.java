package org.overread.catalog;

import java.util.Collection;
import java.util.Map;

/// Says how much of each study the signed-in person may see. The catalog asks it before it hands out anything, so that
/// what a protocol keeps back never leaves the server. The room that runs the protocols answers.
public interface Veil {
    /// @return a sight for every study that was asked for
    Map<StudyId, Sight> over(Collection<StudyId> studies);

    /// Whether the signed-in person is reading studies of the dataset blind, so that not even its figures may be told.
    boolean isOver(DatasetId dataset);
}
