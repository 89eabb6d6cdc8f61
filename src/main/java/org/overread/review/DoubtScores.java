package org.overread.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.overread.catalog.StudyId;
import org.overread.contradictions.ContradictionBook;
import org.overread.review.rounds.ExpectedErrors;
import org.springframework.stereotype.Component;

/// The expected number of wrong labels in a study's registry row, from what contradicts it.
@Component
class DoubtScores implements ExpectedErrors {
    private static final int AT_ONCE = 500;

    private final ContradictionBook contradictions;

    DoubtScores(ContradictionBook contradictions) {
        this.contradictions = contradictions;
    }

    @Override
    public Map<StudyId, Double> of(Collection<StudyId> studies) {
        List<StudyId> all = List.copyOf(studies);
        Map<StudyId, Double> scores = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            contradictions
                    .doubts(all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .forEach((study, doubt) -> scores.put(study, doubt.score()));
        }
        return scores;
    }
}
