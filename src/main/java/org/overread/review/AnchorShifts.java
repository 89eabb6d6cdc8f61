package org.overread.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.overread.accounts.AccountId;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.rounds.ReadKind;
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
        Map<Answered, Map<Sight, Verdict>> answers = new HashMap<>();
        for (Read read : reads.of(round)) {
            answers.computeIfAbsent(
                            new Answered(read.study(), read.reader(), read.kind(), read.label()),
                            key -> new EnumMap<>(Sight.class))
                    .put(read.phase(), read.verdict());
        }
        answers.values().removeIf(phases -> phases.size() < Sight.values().length);
        Map<StudyId, StudySummary> studies =
                catalog.studies(answers.keySet().stream().map(Answered::study).toList()).stream()
                        .collect(Collectors.toMap(StudySummary::id, Function.identity()));
        return LabelSet.hemorrhage().codes().stream()
                .map(label -> shift(label, answers, studies))
                .filter(shift -> shift.reads() > 0)
                .toList();
    }

    private static AnchorShift shift(
            LabelCode label, Map<Answered, Map<Sight, Verdict>> answers, Map<StudyId, StudySummary> studies) {
        var own = answers.entrySet().stream()
                .filter(entry -> entry.getKey().label().equals(label))
                .toList();
        return new AnchorShift(
                label,
                own.size(),
                count(own, entry -> changed(entry.getValue(), Sight.IMAGES, Sight.REPORT)),
                count(own, entry -> changed(entry.getValue(), Sight.REPORT, Sight.REGISTRY)),
                count(
                        own,
                        entry -> changed(entry.getValue(), Sight.REPORT, Sight.REGISTRY)
                                && says(
                                        registry(studies, entry.getKey()),
                                        entry.getValue().get(Sight.REGISTRY))));
    }

    private static int count(
            Collection<Map.Entry<Answered, Map<Sight, Verdict>>> all,
            java.util.function.Predicate<Map.Entry<Answered, Map<Sight, Verdict>>> which) {
        return (int) all.stream().filter(which).count();
    }

    private static boolean changed(Map<Sight, Verdict> phases, Sight before, Sight after) {
        return phases.get(before) != phases.get(after);
    }

    private static FindingValue registry(Map<StudyId, StudySummary> studies, Answered answered) {
        return Optional.ofNullable(studies.get(answered.study()))
                .map(study -> study.labels().getOrDefault(answered.label(), FindingValue.MISSING))
                .orElse(FindingValue.MISSING);
    }

    private static boolean says(FindingValue registry, @org.jspecify.annotations.Nullable Verdict verdict) {
        return (registry.isPresent() && verdict == Verdict.PRESENT)
                || (registry.isAbsent() && verdict == Verdict.ABSENT);
    }

    private record Answered(StudyId study, AccountId reader, ReadKind kind, LabelCode label) {}
}
