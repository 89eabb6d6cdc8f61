package org.overread.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.overread.accounts.AccountId;
import org.overread.accounts.CurrentAccount;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyDetail;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.labels.LabelCode;
import org.overread.review.rounds.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where an adjudicator settles the labels on which readers differ. What the readers signed stays as it is. Nobody
/// adjudicates a study that they read or are to read: for them it does not exist.
@Service
public class AdjudicationDesk {
    private static final String MAY = "hasRole('ADJUDICATOR')";

    private final Disputes disputes;
    private final AdjudicationBook book;
    private final SignedReadings signed;
    private final StudyCatalog catalog;
    private final CurrentAccount account;

    AdjudicationDesk(
            Disputes disputes,
            AdjudicationBook book,
            SignedReadings signed,
            StudyCatalog catalog,
            CurrentAccount account) {
        this.disputes = disputes;
        this.book = book;
        this.signed = signed;
        this.catalog = catalog;
        this.account = account;
    }

    /// Everything that waits for this adjudicator or was settled, the unsettled first, by study code.
    @PreAuthorize(MAY)
    @Transactional(readOnly = true)
    public List<AdjudicationItem> items() {
        var found = disputes.of(account.require().id(), Optional.empty());
        List<StudyId> ids =
                found.stream().map(Disputes.Dispute::study).distinct().toList();
        Map<StudyId, StudySummary> studies =
                catalog.studies(ids).stream().collect(Collectors.toMap(StudySummary::id, Function.identity()));
        var rulings = book.rulings(ids);
        return found.stream()
                .map(dispute -> new AdjudicationItem(
                        dispute.round().id(),
                        dispute.round().name(),
                        Optional.ofNullable(studies.get(dispute.study())).orElseThrow(),
                        dispute.labels(),
                        (int) dispute.labels().stream()
                                .filter(label -> rulings.containsKey(subject(dispute, label)))
                                .count(),
                        dispute.spotCheck()))
                .sorted(Comparator.comparing(AdjudicationItem::isSettled)
                        .thenComparing(item -> item.study().code()))
                .toList();
    }

    /// Puts a study in front of the adjudicator and keeps it from others.
    ///
    /// @throws NotAssigned if there is nothing of it that this person may settle
    /// @throws InUse if another adjudicator has it open
    @PreAuthorize(MAY)
    @Transactional
    public AdjudicationCase open(RoundId round, StudyId study) {
        var dispute = require(round, study);
        book.take(round, study, account.require());
        return of(dispute);
    }

    /// Settles one label. A later ruling of the same label stands above the earlier one, which is kept.
    ///
    /// @throws ReasonTooShort if it is not explained
    /// @throws InUse if another adjudicator has it open
    @PreAuthorize(MAY)
    @Transactional
    public AdjudicationCase rule(RoundId round, StudyId study, LabelCode label, Decision decision, SubmitId submit) {
        var dispute = require(round, study);
        if (!dispute.labels().contains(label)) {
            throw new NotAssigned(study);
        }
        String side = of(dispute).labels().stream()
                .filter(contested -> contested.label().equals(label))
                .flatMap(contested -> contested.opinions().stream())
                .filter(opinion -> decision.verdict().equals(Optional.of(opinion.verdict())))
                .map(AdjudicationCase.Opinion::reader)
                .findFirst()
                .orElse("");
        book.rule(subject(dispute, label), side, decision, account.require(), submit);
        return of(dispute);
    }

    /// Gives the study back to the others.
    @PreAuthorize(MAY)
    @Transactional
    public void leave(RoundId round, StudyId study) {
        book.release(round, study, account.require());
    }

    private Disputes.Dispute require(RoundId round, StudyId study) {
        return disputes.of(account.require().id(), Optional.of(study)).stream()
                .filter(dispute -> dispute.round().id().equals(round))
                .findFirst()
                .orElseThrow(() -> new NotAssigned(study));
    }

    private AdjudicationCase of(Disputes.Dispute dispute) {
        StudyDetail study = catalog.study(dispute.study());
        List<SignedReading> readings =
                signed.ordinary(List.of(dispute.study())).getOrDefault(dispute.study(), List.of()).stream()
                        .filter(reading ->
                                reading.round().equals(dispute.round().id()))
                        .toList();
        Map<AccountId, String> letters = dispute.round()
                .letters(
                        study.summary().uid(),
                        readings.stream().map(SignedReading::reader).toList());
        var rulings = book.rulings(List.of(dispute.study()));
        return new AdjudicationCase(
                dispute.round().id(),
                study,
                dispute.spotCheck(),
                dispute.labels().stream()
                        .map(label -> new AdjudicationCase.Contested(
                                label,
                                opinions(label, readings, letters),
                                Optional.ofNullable(rulings.get(subject(dispute, label)))))
                        .toList());
    }

    private List<AdjudicationCase.Opinion> opinions(
            LabelCode label, List<SignedReading> readings, Map<AccountId, String> letters) {
        return readings.stream()
                .filter(reading -> reading.verdicts().containsKey(label))
                .map(reading -> new AdjudicationCase.Opinion(
                        letters.getOrDefault(reading.reader(), "?"),
                        Optional.ofNullable(reading.verdicts().get(label)).orElseThrow(),
                        reading.comments().getOrDefault(label, ""),
                        reading.marks().stream()
                                .filter(mark -> mark.label().equals(Optional.of(label)))
                                .toList(),
                        book.quotes(reading.id()).stream()
                                .filter(quote -> quote.label().equals(label))
                                .toList()))
                .sorted(Comparator.comparing(AdjudicationCase.Opinion::reader))
                .toList();
    }

    private static Rulings.Subject subject(Disputes.Dispute dispute, LabelCode label) {
        return new Rulings.Subject(dispute.round().id(), dispute.study(), label);
    }
}
