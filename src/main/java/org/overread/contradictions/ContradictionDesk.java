package org.overread.contradictions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.catalog.CatalogSweep;
import org.overread.catalog.StudyId;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where contradictions are settled: explained by a person with a reason, or corrected by a signed reading. Every
/// decision is an entry that stays, with its trace.
@Service
public class ContradictionDesk {
    /// Characters of a reason.
    public static final int SHORTEST_REASON = 5;

    public static final int LONGEST_REASON = 400;

    private final ContradictionRows rows;
    private final Settlements settlements;
    private final StudyCheckRows checks;
    private final CatalogSweep sweep;
    private final CurrentAccount account;
    private final AuditTrail audit;
    private final Clock clock;

    ContradictionDesk(
            ContradictionRows rows,
            Settlements settlements,
            StudyCheckRows checks,
            CatalogSweep sweep,
            CurrentAccount account,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.settlements = settlements;
        this.checks = checks;
        this.sweep = sweep;
        this.account = account;
        this.audit = audit;
        this.clock = clock;
    }

    /// Says why the sources only seem to disagree.
    ///
    /// @throws NoSuchContradiction if it has gone
    /// @throws IllegalArgumentException if the reason is too short or too long
    @PreAuthorize("hasAnyRole('ADJUDICATOR','COORDINATOR')")
    @Transactional
    public Contradiction explain(ContradictionId id, String reason) {
        return settle(id, ContradictionState.EXPLAINED, reasoned(reason));
    }

    /// Takes a decision back.
    ///
    /// @throws NoSuchContradiction if it has gone
    /// @throws IllegalArgumentException if the reason is too short or too long
    @PreAuthorize("hasAnyRole('ADJUDICATOR','COORDINATOR')")
    @Transactional
    public Contradiction reopen(ContradictionId id, String reason) {
        return settle(id, ContradictionState.REOPENED, reasoned(reason));
    }

    /// Takes over what a reader has signed of a study, in the transaction of the signature. Where the verdict is not
    /// the registry's value, the label's contradictions count as corrected; where a later verdict is, they open
    /// again.
    @PreAuthorize("hasRole('READER')")
    @Transactional
    public void signed(StudyId study, Map<LabelCode, Verdict> verdicts) {
        Map<LabelCode, FindingValue> registry = sweep.facts(Set.of(study)).stream()
                .findFirst()
                .map(facts -> facts.summary().labels())
                .orElse(Map.of());
        for (Contradiction one : rows.of(study)) {
            Optional<Boolean> differs = one.label()
                    .flatMap(label -> differs(
                            Optional.ofNullable(verdicts.get(label)),
                            registry.getOrDefault(label, FindingValue.MISSING)));
            if (differs.equals(Optional.of(true)) && one.state().isOpen()) {
                settle(one, ContradictionState.CORRECTED, "");
            } else if (differs.equals(Optional.of(false)) && one.state() == ContradictionState.CORRECTED) {
                settle(one, ContradictionState.REOPENED, "");
            }
        }
    }

    /// @return empty where the verdict decides nothing
    private static Optional<Boolean> differs(Optional<Verdict> verdict, FindingValue registry) {
        return verdict.filter(given -> given == Verdict.PRESENT || given == Verdict.ABSENT)
                .map(given -> given == Verdict.PRESENT ? !registry.isPresent() : !registry.isAbsent());
    }

    private Contradiction settle(ContradictionId id, ContradictionState state, String reason) {
        return settle(rows.find(id).orElseThrow(() -> new NoSuchContradiction(id)), state, reason);
    }

    private Contradiction settle(Contradiction one, ContradictionState state, String reason) {
        if (one.state() == state) {
            return one;
        }
        String by = account.find().map(SignedIn::name).orElse("");
        settlements.add(
                one.id(), one.study(), rows.content(one.id()), new Settlement(state, reason, by, clock.instant()));
        rows.state(one.id(), state);
        one.study().ifPresent(this::count);
        audit.record(AuditEvent.done("contradiction." + word(state), "contradiction:" + one.id())
                .because(reason)
                .with(Map.of(
                        "kind",
                        one.kind().code(),
                        "study",
                        one.study().map(StudyId::toString).orElse(""))));
        return one.in(state);
    }

    private void count(StudyId study) {
        List<Contradiction> all = rows.of(study);
        checks.figures(StudyDoubt.of(study, all));
    }

    private static String word(ContradictionState state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String reasoned(String reason) {
        String text = reason.strip();
        if (text.length() < SHORTEST_REASON || text.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A reason has %d to %d characters".formatted(SHORTEST_REASON, LONGEST_REASON));
        }
        return text;
    }
}
