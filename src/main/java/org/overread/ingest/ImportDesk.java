package org.overread.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DataRoot;
import org.overread.catalog.DatasetId;
import org.overread.catalog.DatasetOverview;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.registry.Aliases;
import org.overread.ingest.registry.Field;
import org.overread.ingest.registry.Layout;
import org.overread.ingest.registry.Mapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Where a coordinator brings a dataset in: looks a folder over, confirms what its registry's columns mean, starts
/// the import and watches it.
@Service
public class ImportDesk {
    private static final String COORDINATOR = "hasRole('COORDINATOR')";
    private static final int RUNS_SHOWN = 50;

    private final ImportSettings settings;
    private final RememberedMappings remembered;
    private final ImportRunner runner;
    private final ImportRuns runs;
    private final ImportProblems problems;
    private final StudyCatalog catalog;
    private final CatalogIntake intake;

    ImportDesk(
            ImportSettings settings,
            RememberedMappings remembered,
            ImportRunner runner,
            ImportRuns runs,
            ImportProblems problems,
            StudyCatalog catalog,
            CatalogIntake intake) {
        this.settings = settings;
        this.remembered = remembered;
        this.runner = runner;
        this.runs = runs;
        this.problems = problems;
        this.catalog = catalog;
        this.intake = intake;
    }

    /// What the portal understands of a folder. Nothing is written.
    ///
    /// @throws FolderRefused if the folder is not there or not allowed
    /// @throws org.overread.ingest.registry.RegistryRefused if its registry cannot be read
    @PreAuthorize(COORDINATOR)
    public ImportPlan inspect(Path folder) {
        return plan(folder, (root, aliases) -> ImportSurvey.detected(root, aliases));
    }

    /// As [#inspect(Path)], with the table at a place that the coordinator chose.
    @PreAuthorize(COORDINATOR)
    public ImportPlan inspect(Path folder, Layout layout) {
        return plan(folder, (root, aliases) -> ImportSurvey.at(root, aliases, layout));
    }

    /// As [#inspect(Path)], with the columns' meaning as the coordinator chose it.
    @PreAuthorize(COORDINATOR)
    public ImportPlan inspect(Path folder, Mapping mapping) {
        return plan(folder, (root, aliases) -> ImportSurvey.confirmed(root, aliases, mapping));
    }

    /// Starts an import in the background, under the confirmed mapping, and remembers what was changed in it.
    ///
    /// @throws ImportBusy if another import is running
    @PreAuthorize(COORDINATOR)
    public ImportRunId start(Path folder, Mapping mapping) {
        return runner.start(survey(folder, (root, aliases) -> ImportSurvey.confirmed(root, aliases, mapping)));
    }

    /// Starts a new run over the folder and mapping of one that did not reach its end.
    ///
    /// @throws ImportBusy if another import is running
    @PreAuthorize(COORDINATOR)
    public ImportRunId resume(ImportRunId id) {
        return start(run(id).folder(), runs.mapping(id));
    }

    /// Imports a folder as it is understood, and returns when it is done: for the command line and the first start.
    ///
    /// @param demo whether it is the synthetic demonstration
    /// @param listener hears of the progress, on the calling thread
    @PreAuthorize(COORDINATOR)
    public ImportRun importWithDetectedMapping(Path folder, boolean demo, Consumer<ImportProgress> listener) {
        ImportSurvey survey = survey(folder, (root, aliases) -> ImportSurvey.detected(root, aliases));
        return run(runner.runHere(survey, demo, listener));
    }

    /// Asks a run to stop after the study it is at.
    @PreAuthorize(COORDINATOR)
    public void cancel(ImportRunId id) {
        runs.askToCancel(id);
    }

    /// @throws NoSuchRun if there is none of that key
    @PreAuthorize(COORDINATOR)
    public ImportRun run(ImportRunId id) {
        runs.settleAbandoned(ImportRuns.SILENT_FOR);
        return runs.find(id).orElseThrow(() -> new NoSuchRun(id));
    }

    /// The latest runs, the newest first.
    @PreAuthorize(COORDINATOR)
    public List<ImportRun> runs() {
        runs.settleAbandoned(ImportRuns.SILENT_FOR);
        return runs.latest(RUNS_SHOWN);
    }

    @PreAuthorize(COORDINATOR)
    public List<Problem> problems(ImportRunId id) {
        return problems.of(id);
    }

    /// The figures of the dataset that a run added to; empty when it did not get as far.
    @PreAuthorize(COORDINATOR)
    public Optional<DatasetOverview> overview(ImportRunId id) {
        return run(id).dataset().map(catalog::overview);
    }

    /// Every field that a column can be mapped to.
    @PreAuthorize(COORDINATOR)
    public List<Field> fields() {
        return Aliases.shipped().fields();
    }

    private ImportPlan plan(Path folder, Look look) {
        ImportSurvey survey = survey(folder, look);
        Path root = survey.folder().root().folder();
        Optional<DatasetId> dataset = catalog.datasets().stream()
                .filter(known -> known.root().equals(root))
                .map(DatasetSummary::id)
                .findFirst();
        return survey.plan(dataset.map(intake::uids).orElse(Set.of()));
    }

    private ImportSurvey survey(Path folder, Look look) {
        try {
            return look.over(settings.open(folder), remembered.aliases());
        } catch (IOException e) {
            throw new FolderRefused(FolderRefused.Reason.NOT_THERE, folder.toString());
        }
    }

    /// One of the ways to look a folder over.
    private interface Look {
        ImportSurvey over(DataRoot root, Aliases aliases) throws IOException;
    }
}
