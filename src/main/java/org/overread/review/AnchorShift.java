package org.overread.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.overread.accounts.AccountId;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.rounds.ReadKind;

/// How often readers changed their answer to a label when the protocol showed them more.
///
/// @param reads readings that were sealed in every phase
/// @param byReport answers changed once the report was shown
/// @param byRegistry answers changed once the registry's label was shown
/// @param towardsRegistry of these, changes to what the registry says
public record AnchorShift(LabelCode label, int reads, int byReport, int byRegistry, int towardsRegistry) {
    /// For every label that was sealed in every phase, in reading order.
    ///
    /// @param registry whether it calls a label of a study present; empty where it says nothing readable
    public static List<AnchorShift> in(
            Collection<Read> reads, BiFunction<StudyId, LabelCode, Optional<Boolean>> registry) {
        Map<Answered, Map<Sight, Verdict>> answers = new HashMap<>();
        for (Read read : reads) {
            answers.computeIfAbsent(
                            new Answered(read.study(), read.reader(), read.kind(), read.label()),
                            key -> new EnumMap<>(Sight.class))
                    .put(read.phase(), read.verdict());
        }
        Map<LabelCode, AnchorShift> shifts = new HashMap<>();
        answers.forEach((answered, phases) -> {
            if (phases.size() == Sight.values().length) {
                Optional<Boolean> said = registry.apply(answered.study(), answered.label());
                shifts.merge(answered.label(), one(answered.label(), phases, said), AnchorShift::plus);
            }
        });
        return LabelSet.hemorrhage().codes().stream()
                .filter(shifts::containsKey)
                .map(shifts::get)
                .toList();
    }

    private static AnchorShift one(LabelCode label, Map<Sight, Verdict> phases, Optional<Boolean> registry) {
        boolean byReport = phases.get(Sight.IMAGES) != phases.get(Sight.REPORT);
        boolean byRegistry = phases.get(Sight.REPORT) != phases.get(Sight.REGISTRY);
        boolean towards = byRegistry
                && registry.map(present -> present ? Verdict.PRESENT : Verdict.ABSENT)
                        .filter(said -> said == phases.get(Sight.REGISTRY))
                        .isPresent();
        return new AnchorShift(label, 1, byReport ? 1 : 0, byRegistry ? 1 : 0, towards ? 1 : 0);
    }

    private AnchorShift plus(AnchorShift other) {
        return new AnchorShift(
                label,
                reads + other.reads,
                byReport + other.byReport,
                byRegistry + other.byRegistry,
                towardsRegistry + other.towardsRegistry);
    }

    private record Answered(StudyId study, AccountId reader, ReadKind kind, LabelCode label) {}
}
