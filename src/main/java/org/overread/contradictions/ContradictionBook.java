package org.overread.contradictions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.DatasetId;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.catalog.Veil;
import org.overread.contradictions.rules.Doubt;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What contradicts what, for everyone who works here. It changes nothing.
///
/// Readers see what the sources say, never what another reader's signed answer made of it: to them a contradiction that
/// a reading corrected is open. Of a study whose registry values a reading protocol keeps back they see none.
@Service
public class ContradictionBook {
    private static final String READERS = "hasAnyRole('READER','ADJUDICATOR','COORDINATOR')";
    private static final String SETTLERS = "hasAnyRole('ADJUDICATOR','COORDINATOR')";
    private static final String EVERYONE = "hasAnyRole('READER','ADJUDICATOR','COORDINATOR','ADMINISTRATOR')";

    private final ContradictionRows rows;
    private final ContradictionQueries queries;
    private final Settlements settlements;
    private final StudyCheckRows checks;
    private final StudyCatalog catalog;
    private final Veil veil;
    private final CurrentAccount account;

    ContradictionBook(
            ContradictionRows rows,
            ContradictionQueries queries,
            Settlements settlements,
            StudyCheckRows checks,
            StudyCatalog catalog,
            Veil veil,
            CurrentAccount account) {
        this.rows = rows;
        this.queries = queries;
        this.settlements = settlements;
        this.checks = checks;
        this.catalog = catalog;
        this.veil = veil;
        this.account = account;
    }

    /// What contradicts in one study, the heaviest first.
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<Contradiction> of(StudyId study) {
        return seen(List.of(study)).stream()
                .flatMap(one -> rows.of(one).stream())
                .map(this::asSeen)
                .toList();
    }

    /// Why a study's labels are doubtful.
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Doubt doubt(StudyId study) {
        return StudyDoubt.doubt(of(study));
    }

    /// How doubtful studies are; those that were not compared yet are left out.
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Map<StudyId, StudyDoubt> doubts(Collection<StudyId> studies) {
        return checks.of(seen(studies));
    }

    /// Why studies are doubtful, for each the heaviest reason first.
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Map<StudyId, List<Doubt.Reason>> reasons(Collection<StudyId> studies) {
        return rows.reasons(seen(studies));
    }

    /// How often each kind was found in a dataset, the gravest first; nothing for whoever reads the dataset blind.
    @PreAuthorize(EVERYONE)
    @Transactional(readOnly = true)
    public List<KindCount> kinds(DatasetId dataset) {
        if (veil.isOver(dataset)) {
            return List.of();
        }
        List<KindCount> kinds = queries.kinds(dataset);
        return seesAll() ? kinds : kinds.stream().map(KindCount::withoutExample).toList();
    }

    /// The contradictions of a dataset one by one, errors first.
    ///
    /// @param offset rows before the page, 0 or more
    /// @param limit rows of the page, 1 or more
    @PreAuthorize(SETTLERS)
    @Transactional(readOnly = true)
    public List<ListedContradiction> list(ContradictionFilter filter, int offset, int limit) {
        return queries.list(filter, offset, limit);
    }

    @PreAuthorize(SETTLERS)
    @Transactional(readOnly = true)
    public int count(ContradictionFilter filter) {
        return queries.count(filter);
    }

    /// What was decided about a contradiction, the oldest first.
    @PreAuthorize(SETTLERS)
    @Transactional(readOnly = true)
    public List<Settlement> history(ContradictionId id) {
        return settlements.of(id);
    }

    /// Those whose registry values the protocol shows to the person who asks.
    private List<StudyId> seen(Collection<StudyId> studies) {
        return catalog.studies(studies).stream()
                .filter(study -> study.sight().includes(Sight.REGISTRY))
                .map(StudySummary::id)
                .toList();
    }

    private Contradiction asSeen(Contradiction one) {
        boolean byReading = one.state() == ContradictionState.CORRECTED || one.state() == ContradictionState.REOPENED;
        return byReading && !seesAll() ? one.in(ContradictionState.OPEN) : one;
    }

    private boolean seesAll() {
        Optional<SignedIn> person = account.find();
        return person.isEmpty() || person.get().is(Role.COORDINATOR);
    }
}
