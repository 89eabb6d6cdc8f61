package org.overread.review.rounds;

import java.util.Collection;
import java.util.Map;
import org.overread.catalog.StudyId;

/// Tells how likely a study's registry labels are wrong, so that a round can take the most doubtful studies first.
public interface ExpectedErrors {
    /// @return 0 (nothing speaks against the registry) and more; a study that is left out counts as 0
    Map<StudyId, Double> of(Collection<StudyId> studies);
}
