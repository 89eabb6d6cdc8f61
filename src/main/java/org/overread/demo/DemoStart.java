package org.overread.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.overread.accounts.NewAccount;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.home.OverreadHome;
import org.overread.home.SystemActor;
import org.overread.ingest.ImportDesk;
import org.overread.ingest.ImportSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// On the first start of an empty portal: makes the synthetic dataset in the data folder, imports it, and hands out
/// the demonstration's accounts on standard output, which no log keeps. It works beside the portal, which can be used
/// meanwhile; a start that was interrupted is taken up by the next one.
@Component
class DemoStart {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final String NAME = "overread-demo";
    private static final int EVERY = 6;

    private final DemoSettings settings;
    private final Path place;
    private final ImportSettings imports;
    private final ImportDesk desk;
    private final StudyCatalog catalog;
    private final DemoAccounts accounts;
    private final DemoRound round;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    DemoStart(
            DemoSettings settings,
            OverreadHome home,
            ImportSettings imports,
            ImportDesk desk,
            StudyCatalog catalog,
            DemoAccounts accounts,
            DemoRound round) {
        this.settings = settings;
        this.place = home.at("demo");
        this.imports = imports;
        this.desk = desk;
        this.catalog = catalog;
        this.accounts = accounts;
        this.round = round;
    }

    @EventListener
    void onStart(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null || !settings.demo()) {
            return;
        }
        int port = event.getWebServer().getPort();
        Thread.ofPlatform().daemon().name("demo").start(() -> SystemActor.run(() -> begin(port)));
    }

    private void begin(int port) {
        try {
            if (isWanted()) {
                prepare();
                List<NewAccount> made = accounts.make();
                round.open();
                handOut(made, port);
            }
        } catch (IOException e) {
            LOG.warn("The demo dataset could not be written: {}", e.toString());
        }
    }

    /// Only where nobody has begun to work: no datasets of their own, no people, no roots that are to be kept to.
    private boolean isWanted() {
        if (!imports.roots().isEmpty()) {
            return false;
        }
        List<DatasetSummary> datasets = catalog.datasets();
        boolean begun = Files.exists(place);
        if (datasets.isEmpty()) {
            return begun || !accounts.isAnybodyThere();
        }
        return begun && datasets.stream().allMatch(DatasetSummary::demo) && isUnfinished(datasets);
    }

    private static boolean isUnfinished(List<DatasetSummary> datasets) {
        return datasets.stream()
                .anyMatch(
                        dataset -> dataset.studyCount() < DemoOptions.standard().studies());
    }

    private void prepare() throws IOException {
        Path folder = place.resolve(NAME);
        Files.createDirectories(place);
        if (!Files.exists(folder)) {
            out.println("First start: making a synthetic demo dataset (no patients).");
            DemoOptions usual = DemoOptions.standard();
            DemoOptions options = new DemoOptions(usual.seed(), usual.studies(), usual.slices(), settings.demoMatrix());
            DemoDataset.generate(folder, options, progress -> {
                if (progress.done() % EVERY == 0) {
                    out.printf("  %d of %d studies made%n", progress.done(), progress.studies());
                }
            });
        }
        var run = desk.importWithDetectedMapping(folder, true, progress -> {});
        out.printf("  %d studies imported%n", run.added() + run.known());
    }

    private void handOut(List<NewAccount> made, int port) {
        if (made.isEmpty()) {
            return;
        }
        out.printf("Demo accounts, shown only now. Sign in at http://localhost:%d/login%n", port);
        for (NewAccount account : made) {
            out.printf("  %-26s %s%n", account.email(), account.password());
        }
    }
}
