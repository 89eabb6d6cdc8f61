package org.overread.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.overread.catalog.Claim;
import org.overread.catalog.DataRoot;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.folder.CollectionPeriod;
import org.overread.ingest.folder.DatasetFolder;
import org.overread.ingest.folder.ReadmeClaims;
import org.overread.ingest.registry.Aliases;
import org.overread.ingest.registry.HeadingSearch;
import org.overread.ingest.registry.Layout;
import org.overread.ingest.registry.Mapping;
import org.overread.ingest.registry.RegistryReader;
import org.overread.ingest.registry.RegistryRefused;
import org.overread.ingest.registry.RegistrySheet;
import org.overread.ingest.registry.RegistryTable;

/// A dataset folder, looked over: its registry read, its study folders listed, rows and folders brought together.
/// Nothing is written and no image file is opened.
final class ImportSurvey {
    private final DatasetFolder folder;
    private final Aliases aliases;
    private final List<RegistrySheet> sheets;
    private final Mapping mapping;
    private final RegistryTable table;
    private final Pairing pairing;
    private final Map<Claim, Integer> declared;
    private final Optional<CollectionPeriod> period;

    private ImportSurvey(DatasetFolder folder, Aliases aliases, List<RegistrySheet> sheets, Mapping mapping)
            throws IOException {
        this.folder = folder;
        this.aliases = aliases;
        this.sheets = sheets;
        this.mapping = mapping;
        this.table = new RegistryTable(sheet(), mapping, aliases);
        this.pairing = Pairing.of(folder, mapping.layout().file(), table.entries());
        List<String> readmes = folder.readmes();
        this.declared = ReadmeClaims.read(readmes);
        this.period = CollectionPeriod.read(readmes);
    }

    /// With the mapping that is detected: the registry file and table whose headings mean the most.
    ///
    /// @throws RegistryRefused if there is no registry that can be read
    static ImportSurvey detected(DataRoot root, Aliases aliases) throws IOException {
        var folder = new DatasetFolder(root);
        var search = new HeadingSearch(aliases);
        Optional<HeadingSearch.Found> best = Optional.empty();
        List<RegistrySheet> bestSheets = List.of();
        Optional<RegistryRefused> refused = Optional.empty();
        for (Path file : folder.registries()) {
            try {
                List<RegistrySheet> sheets = RegistryReader.read(file);
                var found = search.best(root.relative(file), sheets);
                int points = best.map(HeadingSearch.Found::points).orElse(-1);
                if (found.isPresent() && found.get().points() > points) {
                    best = found;
                    bestSheets = sheets;
                }
            } catch (RegistryRefused e) {
                refused = refused.isPresent() ? refused : Optional.of(e);
            }
        }
        if (best.isEmpty()) {
            throw refused.orElseGet(() -> new RegistryRefused(RegistryRefused.Reason.NONE));
        }
        return at(folder, aliases, bestSheets, best.get().layout());
    }

    /// With the table at a place that a person chose; its columns are detected.
    static ImportSurvey at(DataRoot root, Aliases aliases, Layout layout) throws IOException {
        return at(new DatasetFolder(root), aliases, read(root, layout), layout);
    }

    /// With a mapping that a person confirmed.
    static ImportSurvey confirmed(DataRoot root, Aliases aliases, Mapping mapping) throws IOException {
        return new ImportSurvey(new DatasetFolder(root), aliases, read(root, mapping.layout()), mapping);
    }

    private static ImportSurvey at(DatasetFolder folder, Aliases aliases, List<RegistrySheet> sheets, Layout layout)
            throws IOException {
        Mapping mapping = new HeadingSearch(aliases).understand(named(sheets, layout.sheet()), layout);
        return new ImportSurvey(folder, aliases, sheets, mapping);
    }

    private static List<RegistrySheet> read(DataRoot root, Layout layout) {
        return RegistryReader.read(root.resolve(layout.file()));
    }

    private static RegistrySheet named(List<RegistrySheet> sheets, String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RegistryRefused(RegistryRefused.Reason.NONE));
    }

    DatasetFolder folder() {
        return folder;
    }

    Mapping mapping() {
        return mapping;
    }

    Pairing pairing() {
        return pairing;
    }

    Map<Claim, Integer> declared() {
        return declared;
    }

    /// In which the README says that the studies were made.
    Optional<CollectionPeriod> period() {
        return period;
    }

    RegistrySheet sheet() {
        return named(sheets, mapping.layout().sheet());
    }

    /// What is wrong with the table itself, then with rows and folders.
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        String file = mapping.layout().file();
        if (!mapping.hasKey()) {
            problems.add(Problem.in(file, ProblemKind.NO_KEY_COLUMN));
        }
        aliases.fields().stream()
                .filter(field -> field.label().isPresent() || field.code().matches("age|sex|report"))
                .filter(field -> !mapping.fields().containsValue(field))
                .forEach(field -> problems.add(Problem.in(file, ProblemKind.MISSING_COLUMN, field.code())));
        new HeadingSearch(aliases)
                .doubled(sheet(), mapping)
                .forEach(heading -> heading.understood(aliases)
                        .ifPresent(field -> problems.add(
                                Problem.in(file, ProblemKind.DUPLICATE_COLUMN, field.code(), heading.text()))));
        problems.addAll(pairing.problems());
        return problems;
    }

    /// @param known UIDs that the catalog holds of this dataset
    ImportPlan plan(Set<String> known) {
        int matched = pairing.pairs().size();
        int already = (int) pairing.pairs().stream()
                .filter(pair -> known.contains(pair.uid()))
                .count();
        return new ImportPlan(
                folder.root().folder(),
                sheets.stream().map(RegistrySheet::name).toList(),
                mapping,
                ColumnSamples.of(table, mapping, aliases),
                new PlannedCounts(table.rows().size(), pairing.folders(), matched, already),
                declared,
                pairing.figures(),
                problems());
    }
}
