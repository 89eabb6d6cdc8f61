package org.overread.contradictions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyFacts;
import org.overread.catalog.StudyId;
import org.overread.contradictions.CasePages.Checked;
import org.overread.contradictions.CasePages.Page;
import org.overread.contradictions.ContradictionRows.Stored;
import org.overread.contradictions.rules.Disagreement;
import org.overread.home.SystemActor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes what was computed: adds what is new, removes what is gone, leaves the rest and what was decided about it. A
/// page is one short transaction, so that readers' answers are never held up.
@Component
class PageWriter {
    private final ContradictionRows rows;
    private final Settlements settlements;
    private final StudyCheckRows checks;
    private final StackRemarks stacks;
    private final Clock clock;

    PageWriter(
            ContradictionRows rows, Settlements settlements, StudyCheckRows checks, StackRemarks stacks, Clock clock) {
        this.rows = rows;
        this.settlements = settlements;
        this.checks = checks;
        this.stacks = stacks;
        this.clock = clock;
    }

    /// @return how many contradictions are new, changed or gone
    @Transactional
    public int write(DatasetId dataset, Page page) {
        stacks.keep(page.seen());
        if (page.checked().isEmpty()) {
            return 0;
        }
        List<StudyId> studies =
                page.checked().stream().map(one -> one.study().summary().id()).toList();
        Map<ContradictionId, Stored> stored = rows.ofStudies(studies);
        Map<ContradictionId, FoundContradiction> found = new LinkedHashMap<>();
        for (Checked study : page.checked()) {
            keyed(dataset, Optional.of(study.study()), study.found()).forEach(found::put);
        }
        Map<ContradictionId, ContradictionState> states = new HashMap<>();
        int changed = compare(dataset, stored, found, states);
        Instant now = clock.instant();
        List<StudyCheckRows.StudyCheck> figures = page.checked().stream()
                .map(study -> figures(dataset, study, states))
                .toList();
        checks.put(dataset, figures, now);
        return changed;
    }

    /// As [#write], for what concerns the dataset as a whole.
    @Transactional
    public int writeDataset(DatasetId dataset, List<Disagreement> all) {
        return compare(dataset, rows.ofDatasetItself(dataset), keyed(dataset, Optional.empty(), all), new HashMap<>());
    }

    private static Map<ContradictionId, FoundContradiction> keyed(
            DatasetId dataset, Optional<StudyFacts> study, List<Disagreement> all) {
        Map<ContradictionId, FoundContradiction> keyed = new LinkedHashMap<>();
        for (Disagreement one : all) {
            var contradiction = FoundContradiction.of(dataset, study, one);
            keyed.putIfAbsent(contradiction.id(), contradiction);
        }
        return keyed;
    }

    /// @param states is filled with the state of everything that was found
    private int compare(
            DatasetId dataset,
            Map<ContradictionId, Stored> stored,
            Map<ContradictionId, FoundContradiction> found,
            Map<ContradictionId, ContradictionState> states) {
        Set<ContradictionId> leaving = new HashSet<>(stored.keySet());
        List<FoundContradiction> coming = new ArrayList<>();
        for (FoundContradiction one : found.values()) {
            Stored before = stored.get(one.id());
            if (before != null && isSame(before, one)) {
                leaving.remove(one.id());
                states.put(one.id(), before.state());
            } else {
                coming.add(one);
            }
        }
        if (!coming.isEmpty()) {
            states.putAll(decided(coming));
        }
        rows.delete(leaving);
        rows.insert(dataset, coming, states);
        return coming.size() + gone(leaving, found.keySet());
    }

    private static boolean isSame(Stored before, FoundContradiction now) {
        return before.content().equals(now.content())
                && before.weight() == now.weight()
                && before.severity() == now.found().severity();
    }

    private static int gone(Collection<ContradictionId> leaving, Collection<ContradictionId> found) {
        return (int) leaving.stream().filter(id -> !found.contains(id)).count();
    }

    /// What was decided earlier holds as long as the sources say the same; otherwise it is open again.
    private Map<ContradictionId, ContradictionState> decided(List<FoundContradiction> coming) {
        Map<ContradictionId, ContradictionState> states = new HashMap<>();
        Map<ContradictionId, Settlements.Latest> latest =
                settlements.latest(coming.stream().map(FoundContradiction::id).toList());
        for (FoundContradiction one : coming) {
            Settlements.Latest last = latest.get(one.id());
            if (last == null) {
                states.put(one.id(), ContradictionState.OPEN);
            } else if (last.state().isOpen() || last.content().equals(one.content())) {
                states.put(one.id(), last.state());
            } else {
                states.put(one.id(), ContradictionState.REOPENED);
                settlements.add(
                        one.id(),
                        one.study(),
                        one.content(),
                        new Settlement(ContradictionState.REOPENED, "", SystemActor.NAME, clock.instant()));
            }
        }
        return states;
    }

    private static StudyCheckRows.StudyCheck figures(
            DatasetId dataset, Checked checked, Map<ContradictionId, ContradictionState> states) {
        StudyId id = checked.study().summary().id();
        List<Contradiction> contradictions = checked.found().stream()
                .map(one -> FoundContradiction.of(dataset, Optional.of(checked.study()), one))
                .map(one -> one.as(states.getOrDefault(one.id(), ContradictionState.OPEN)))
                .toList();
        return new StudyCheckRows.StudyCheck(id, checked.fingerprint(), StudyDoubt.of(id, contradictions));
    }
}
