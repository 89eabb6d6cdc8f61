package org.overread.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What exists, for everyone who works here. It changes nothing. What a reading protocol keeps back from the signed-in
/// person ([Veil]) is left out of every answer.
@Service
public class StudyCatalog {
    private static final String READERS = "hasAnyRole('READER','ADJUDICATOR','COORDINATOR')";
    private static final String EVERYONE = "hasAnyRole('READER','ADJUDICATOR','COORDINATOR','ADMINISTRATOR')";
    private static final Comparator<SeriesSummary> READING_ORDER = Comparator.comparing(SeriesSummary::kind)
            .thenComparingInt(series -> series.number().orElse(Integer.MAX_VALUE))
            .thenComparing(SeriesSummary::uid);

    private final StudyQueries studies;
    private final SeriesQueries series;
    private final DatasetQueries datasets;
    private final Veil veil;

    StudyCatalog(StudyQueries studies, SeriesQueries series, DatasetQueries datasets, Veil veil) {
        this.studies = studies;
        this.series = series;
        this.datasets = datasets;
        this.veil = veil;
    }

    /// A study with its series, report and registry row.
    ///
    /// @throws NoSuchStudy if it is not in the catalog
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public StudyDetail study(StudyId id) {
        StudySummary summary = studies(List.of(id)).stream().findFirst().orElseThrow(() -> new NoSuchStudy(id));
        return new StudyDetail(
                summary,
                series.of(id).stream().sorted(READING_ORDER).toList(),
                summary.sight().includes(Sight.REPORT) ? studies.report(id) : List.of(),
                summary.sight().includes(Sight.REGISTRY) ? studies.registry(id) : List.of());
    }

    /// Where the files of a series are.
    ///
    /// @throws NoSuchStudy if it is not in the catalog
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public SeriesFiles files(SeriesId id) {
        return series.files(id).orElseThrow(() -> new NoSuchStudy(id));
    }

    /// The study with a code such as `HEM-0412`.
    @PreAuthorize(EVERYONE)
    @Transactional(readOnly = true)
    public Optional<StudySummary> find(String code) {
        return studies.byCode(code).flatMap(id -> studies(List.of(id)).stream().findFirst());
    }

    /// Studies in the order asked for; ids that are not in the catalog are left out.
    @PreAuthorize(EVERYONE)
    @Transactional(readOnly = true)
    public List<StudySummary> studies(Collection<StudyId> ids) {
        Map<StudyId, Sight> sights = veil.over(ids);
        return studies.byId(ids).stream()
                .map(study -> study.under(sights.getOrDefault(study.id(), Sight.IMAGES)))
                .toList();
    }

    /// The studies of a dataset, by code.
    @PreAuthorize(EVERYONE)
    @Transactional(readOnly = true)
    public List<StudyId> studiesOf(DatasetId dataset) {
        return studies.of(dataset);
    }

    /// The report texts of many studies, for work on all of them; studies without a report are left out.
    ///
    /// @param ids at most a few hundred
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public Map<StudyId, List<ReportPart>> reports(Collection<StudyId> ids) {
        return studies.reports(ids);
    }

    /// Every dataset, the oldest first.
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<DatasetSummary> datasets() {
        return datasets.all();
    }

    /// A dataset's figures, declared and found; without those of the labels for whoever reads it blind.
    ///
    /// @throws NoSuchStudy if there is no such dataset
    @PreAuthorize(EVERYONE)
    @Transactional(readOnly = true)
    public DatasetOverview overview(DatasetId id) {
        DatasetOverview overview = datasets.overview(id).orElseThrow(() -> new NoSuchStudy(id));
        return veil.isOver(id) ? overview.withoutLabels() : overview;
    }
}
