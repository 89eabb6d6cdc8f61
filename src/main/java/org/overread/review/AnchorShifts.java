package org.overread.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.review.rounds.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a reveal does to the answers of a blind round.
@Service
public class AnchorShifts {
    private final Reads reads;
    private final StudyCatalog catalog;

    AnchorShifts(Reads reads, StudyCatalog catalog) {
        this.reads = reads;
        this.catalog = catalog;
    }

    /// For every label of the round that was read, in reading order; empty where nothing was sealed.
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public List<AnchorShift> of(RoundId round) {
        List<Read> all = reads.of(round);
        Map<StudyId, StudySummary> studies = catalog
                .studies(all.stream().map(Read::study).distinct().toList())
                .stream()
                .collect(Collectors.toMap(StudySummary::id, Function.identity()));
        return AnchorShift.in(
                all,
                (study, label) -> Optional.ofNullable(studies.get(study)).flatMap(summary -> registry(summary, label)));
    }

    private static Optional<Boolean> registry(StudySummary study, LabelCode label) {
        return Optional.ofNullable(study.labels().get(label))
                .filter(FindingValue::isKnown)
                .map(FindingValue::isPresent);
    }
}
