package org.overread.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.rounds.Round;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.Tasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// The final labels, study by study, for the export: of each label the newest round counts in which it was answered,
/// once all readers of the study have signed there or the round is closed. Drafts and skipped studies count as not
/// read, hidden repeats and sentinels never count.
@Service
public class VerifiedLabels {
    private static final int PAGE = 400;

    private final StudyCatalog catalog;
    private final SignedReadings signed;
    private final Rulings rulings;
    private final Tasks tasks;

    VerifiedLabels(StudyCatalog catalog, SignedReadings signed, Rulings rulings, Tasks tasks) {
        this.catalog = catalog;
        this.signed = signed;
        this.rulings = rulings;
        this.tasks = tasks;
    }

    /// Every study of the dataset in the order of the codes, read or not. The stream asks the database page by page
    /// as it is consumed; the caller's transaction, if there is one, decides whether it sees one moment.
    @PreAuthorize("hasAnyRole('COORDINATOR','SYSTEM')")
    public Stream<VerifiedStudy> of(DatasetId dataset) {
        List<StudyId> studies = catalog.studiesOf(dataset);
        return Stream.iterate(0, from -> from < studies.size(), from -> from + PAGE)
                .flatMap(from -> page(studies.subList(from, Math.min(studies.size(), from + PAGE))));
    }

    private Stream<VerifiedStudy> page(List<StudyId> ids) {
        Map<StudyId, List<SignedReading>> readings = signed.ordinary(ids);
        Map<Rulings.Subject, Ruling> ruled = rulings.of(ids);
        Map<RoundId, Round> rounds = readings.values().stream()
                .flatMap(List::stream)
                .map(SignedReading::round)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), tasks::round));
        return catalog.studies(ids).stream().map(study -> {
            List<RoundOfStudy> newestFirst = rounds(readings.getOrDefault(study.id(), List.of()), rounds);
            List<VerifiedLabel> labels = LabelSet.hemorrhage().codes().stream()
                    .map(label -> verified(study, label, newestFirst, ruled))
                    .toList();
            return new VerifiedStudy(
                    study,
                    newestFirst.stream().findFirst().map(RoundOfStudy::readings).orElse(List.of()),
                    labels);
        });
    }

    private static List<RoundOfStudy> rounds(List<SignedReading> readings, Map<RoundId, Round> rounds) {
        return readings.stream().collect(Collectors.groupingBy(SignedReading::round)).entrySet().stream()
                .map(entry -> new RoundOfStudy(
                        Optional.ofNullable(rounds.get(entry.getKey())).orElseThrow(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (RoundOfStudy one) -> one.round().openedAt().orElse(Instant.MIN))
                        .reversed())
                .toList();
    }

    /// The label as the newest round left it in which anybody answered it.
    private static VerifiedLabel verified(
            StudySummary study, LabelCode label, List<RoundOfStudy> newestFirst, Map<Rulings.Subject, Ruling> ruled) {
        FindingValue registry = study.labels().getOrDefault(label, FindingValue.MISSING);
        return newestFirst.stream()
                .filter(one -> !one.verdicts(label).isEmpty())
                .findFirst()
                .map(one -> VerifiedLabel.of(
                        label,
                        registry,
                        one.verdicts(label),
                        one.round().isComplete(one.readings().size()),
                        Optional.ofNullable(
                                ruled.get(new Rulings.Subject(one.round().id(), study.id(), label)))))
                .orElseGet(() -> VerifiedLabel.of(label, registry, List.of(), true, Optional.empty()));
    }

    /// What was signed of one study in one round.
    private record RoundOfStudy(Round round, List<SignedReading> readings) {
        List<Verdict> verdicts(LabelCode label) {
            return readings.stream()
                    .map(SignedReading::verdicts)
                    .filter(given -> given.containsKey(label))
                    .map(given -> given.get(label))
                    .toList();
        }
    }
}
