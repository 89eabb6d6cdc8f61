package org.overread.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.catalog.CatalogSweep;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.demo.DemoDataset;
import org.overread.demo.DemoOptions;
import org.overread.home.SystemActor;
import org.overread.ingest.ImportDesk;
import org.overread.ingest.ImportRun;
import org.overread.labels.LabelCode;
import org.overread.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoContradictionsTest {
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
    void everything_planted_is_found_and_nothing_else() throws IOException {
        Path folder = place.resolve("set");
        DemoDataset.generate(folder, new DemoOptions(20261123, 24, 20, 32), progress -> {});
        DatasetId dataset = imported(folder);
        assertThat(runner.now(dataset, "test")).isEqualTo(CheckState.DONE);
        Map<Integer, List<String>> found = new TreeMap<>();
        int number = 0;
        for (StudyId study : sweep.studies(dataset)) {
            List<String> kinds = new ArrayList<>();
            rows.of(study)
                    .forEach(one -> kinds.add(one.kind().code()
                            + one.label().map(LabelCode::value).map(" "::concat).orElse("") + " " + one.sides()));
            found.put(number++, kinds);
        }
        found.forEach((study, kinds) -> System.out.println(study + " " + String.join("\n      ", kinds)));
        System.out.println(SystemActor.call(() -> book.kinds(dataset)));
    }

    private DatasetId imported(Path folder) {
        ImportRun run = SystemActor.call(() -> imports.importWithDetectedMapping(folder, true, progress -> {}));
        return run.dataset().orElseThrow();
    }
}
