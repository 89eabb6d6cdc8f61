package org.overread.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// What the readers have signed, study by study, for the export. Drafts and skipped studies count as not read.
@Service
public class VerifiedLabels {
    private static final int PAGE = 400;

    private final StudyCatalog catalog;
    private final SignedReadings signed;

    VerifiedLabels(StudyCatalog catalog, SignedReadings signed) {
        this.catalog = catalog;
        this.signed = signed;
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
        Map<StudyId, List<SignedReading>> readings = signed.of(ids);
        return catalog.studies(ids).stream()
                .map(study -> verified(study, readings.getOrDefault(study.id(), List.of())));
    }

    private static VerifiedStudy verified(StudySummary study, List<SignedReading> readings) {
        List<VerifiedLabel> labels = LabelSet.hemorrhage().codes().stream()
                .map(label -> VerifiedLabel.of(
                        label, study.labels().getOrDefault(label, FindingValue.MISSING), verdicts(readings, label)))
                .toList();
        return new VerifiedStudy(study, readings, labels);
    }

    private static List<Verdict> verdicts(List<SignedReading> readings, LabelCode label) {
        return readings.stream()
                .map(SignedReading::verdicts)
                .filter(given -> given.containsKey(label))
                .map(given -> given.get(label))
                .toList();
    }
}
