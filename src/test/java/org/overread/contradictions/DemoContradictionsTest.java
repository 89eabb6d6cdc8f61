package org.overread.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.catalog.CatalogSweep;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyFacts;
import org.overread.demo.DemoDataset;
import org.overread.demo.DemoOptions;
import org.overread.home.SystemActor;
import org.overread.ingest.ImportDesk;
import org.overread.labels.LabelCode;
import org.overread.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The synthetic dataset, whose planted mistakes are known: each is found in its study, and of studies without one
/// nothing is reported, of whatever severity, but the doubt that a report itself expresses.
@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoContradictionsTest {
    /// What gives each planted mistake away: one of these, with the label where it concerns one.
    private static final Map<String, Set<String>> GIVES_AWAY = Map.ofEntries(
            Map.entry("UNLIKELY_KERNEL", Set.of("kernel-differs")),
            Map.entry("THIN_THICKNESS", Set.of("thickness-differs")),
            Map.entry(
                    "FALSE_BLOOD",
                    Set.of(
                            "registry-present-report-silent intracerebral",
                            "registry-present-report-absent intracerebral")),
            Map.entry("GANTRY_TILT", Set.of("gantry-tilt")),
            Map.entry("FORGOTTEN_BREAK", Set.of("registry-absent-report-present csf_break")),
            Map.entry("UNTOLD_FRACTURE", Set.of("registry-present-report-absent fracture")),
            Map.entry("MISSING_SLICE", Set.of("missing-slices")),
            Map.entry("NO_ICH", Set.of("ich-absent-with-kind ich")),
            Map.entry("ONE_KIND_ONLY", Set.of("kinds-without-multiple multiple")),
            Map.entry("BLANK_CONTUSION", Set.of("label-missing combined")),
            Map.entry("BLANK_NORMAL", Set.of("label-missing subdural")),
            Map.entry(
                    "WRONG_KIND",
                    Set.of("registry-present-report-silent epidural", "registry-present-report-absent epidural")),
            Map.entry("IRREGULAR_SPACING", Set.of("irregular-spacing")),
            Map.entry(
                    "LEFT_OUT_BLEED",
                    Set.of(
                            "registry-present-report-silent intracerebral",
                            "registry-present-report-absent intracerebral")),
            Map.entry("WRONG_VOLTAGE", Set.of("voltage-differs")),
            Map.entry("QUESTION_MARK", Set.of("label-unreadable ich")),
            Map.entry(
                    "FALSE_BREAK",
                    Set.of("registry-present-report-silent csf_break", "registry-present-report-absent csf_break")),
            Map.entry("WRONG_AGE", Set.of("age-differs")),
            Map.entry("WRONG_SEX", Set.of("sex-differs")),
            Map.entry("LATE_SCAN", Set.of("date-outside-period")),
            Map.entry("ROW_WITHOUT_FOLDER", Set.of("row-without-folder")),
            Map.entry("WRONG_CLAIM", Set.of("declared-differs")));

    /// What is noted, and no more than noted, where the registry says no and a report says "cannot be excluded".
    private static final Set<String> HEDGED =
            Set.of("registry-absent-report-uncertain ich", "registry-absent-report-uncertain subdural");

    @Autowired
    ImportDesk imports;

    @Autowired
    CheckRunner runner;

    @Autowired
    ContradictionRows rows;

    @Autowired
    ContradictionBook book;

    @Autowired
    CatalogSweep sweep;

    @TempDir
    Path place;

    @Test
    void every_planted_mistake_is_found_and_studies_without_one_are_clean() throws IOException {
        Path folder = place.resolve("set");
        DemoDataset.generate(folder, new DemoOptions(20261123, 24, 20, 32), progress -> {});
        JsonNode truth = JsonMapper.shared().readTree(Files.readString(DemoDataset.truth(folder)));
        DatasetId dataset = SystemActor.call(() -> imports.importWithDetectedMapping(folder, true, progress -> {}))
                .dataset()
                .orElseThrow();
        assertThat(runner.now(dataset, "test")).isEqualTo(CheckState.DONE);

        Map<String, List<Contradiction>> found = found(dataset);
        Set<String> marred = new TreeSet<>();
        List<String> unfound = new ArrayList<>();
        for (JsonNode mistake : truth.get("mistakes")) {
            String name = mistake.get("mistake").asString();
            String uid = mistake.get("study").asString();
            marred.add(uid);
            Set<String> told =
                    words(found.getOrDefault(GIVES_AWAY.containsKey(name) && isOfDataset(name) ? "" : uid, List.of()));
            if (told.stream().noneMatch(GIVES_AWAY.getOrDefault(name, Set.of())::contains)) {
                unfound.add(name + " in " + told);
            }
        }
        assertThat(truth.get("mistakes").size()).isEqualTo(GIVES_AWAY.size()).isEqualTo(22);
        assertThat(unfound).isEmpty();

        Map<String, Set<String>> wronglyReported = new HashMap<>();
        Set<String> doubtful = doubtful(truth);
        found.forEach((uid, all) -> {
            Set<String> hedged = doubtful.contains(uid) ? HEDGED : Set.of();
            if (!marred.contains(uid) && !uid.isEmpty() && !words(all).equals(hedged)) {
                wronglyReported.put(uid, words(all));
            }
        });
        assertThat(wronglyReported).isEmpty();
        assertThat(found.keySet().stream().filter(uid -> !marred.contains(uid) && !uid.isEmpty()))
                .hasSizeGreaterThanOrEqualTo(7);
    }

    /// Studies whose report is written to hedge.
    private static Set<String> doubtful(JsonNode truth) {
        Set<String> doubtful = new TreeSet<>();
        for (JsonNode study : truth.get("studies")) {
            if (study.get("shows").asString().startsWith("doubtful")) {
                doubtful.add(study.get("study").asString());
            }
        }
        assertThat(doubtful).isNotEmpty();
        return doubtful;
    }

    private static boolean isOfDataset(String mistake) {
        return mistake.equals("ROW_WITHOUT_FOLDER") || mistake.equals("WRONG_CLAIM");
    }

    /// By study UID; under the empty text what concerns the dataset as a whole.
    private Map<String, List<Contradiction>> found(DatasetId dataset) {
        Map<String, List<Contradiction>> found = new HashMap<>();
        for (StudyFacts study : sweep.facts(sweep.studies(dataset))) {
            found.put(study.summary().uid(), rows.of(study.summary().id()));
        }
        var whole = ContradictionFilter.all(dataset);
        found.put(
                "",
                SystemActor.call(() -> book.list(whole, 0, 1_000)).stream()
                        .map(ListedContradiction::contradiction)
                        .filter(one -> one.study().isEmpty())
                        .toList());
        return found;
    }

    private static Set<String> words(List<Contradiction> all) {
        return all.stream()
                .map(one -> one.kind().code()
                        + one.label().map(LabelCode::value).map(" "::concat).orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
