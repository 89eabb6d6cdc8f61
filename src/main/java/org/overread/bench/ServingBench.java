package org.overread.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.NewAccount;
import org.overread.accounts.Role;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyCatalog;
import org.overread.demo.DemoDataset;
import org.overread.demo.DemoOptions;
import org.overread.home.Benchmark;
import org.overread.home.SystemActor;
import org.overread.imaging.ImagingBench;
import org.overread.ingest.ImportDesk;
import org.overread.ingest.ImportRun;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The other half of `bench imaging [FOLDER]`: how fast a portal imports, and serves slices to eight clients on
/// loopback. It starts a portal of its own in a temporary folder. The bars of the browser are named with the command
/// that measures them.
public final class ServingBench implements Benchmark {
    private static final DemoOptions WARM_UP = new DemoOptions(1, 10, 29, 64);
    private static final DemoOptions IMPORTED = new DemoOptions(2, 100, 29, 64);
    private static final String BROWSER = "`./overread bench viewer`";

    private final Class<?> application;

    /// @param application what to start
    public ServingBench(Class<?> application) {
        this.application = application;
    }

    @Override
    public String name() {
        return "imaging";
    }

    @Override
    public List<Figure> measure(List<String> arguments) throws IOException {
        Path reference = ImagingBench.reference(arguments);
        Path home = Files.createTempDirectory("overread-bench");
        try (ConfigurableApplicationContext portal = portal(home)) {
            List<Figure> figures = new ArrayList<>();
            figures.add(importing(portal.getBean(ImportDesk.class), home));
            figures.addAll(serving(portal, reference));
            figures.addAll(inTheBrowser());
            return figures;
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private ConfigurableApplicationContext portal(Path home) {
        return new SpringApplicationBuilder(application)
                .run(
                        "--server.port=0",
                        "--overread.home=" + home.resolve("home"),
                        "--overread.demo=false",
                        "--logging.level.root=error",
                        "--logging.level.org.overread=warn");
    }

    private static Figure importing(ImportDesk desk, Path home) throws IOException {
        time(desk, made(home.resolve("warm-up"), WARM_UP));
        Path folder = made(home.resolve("imported"), IMPORTED);
        long files;
        try (var all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".dcm")).count();
        }
        double seconds = time(desk, folder);
        return Figure.of(
                        String.format(Locale.ROOT, "import of %d files in %d studies", files, IMPORTED.studies()),
                        String.format(Locale.ROOT, "%.0f files/s", files / seconds))
                .bar("≥ 1,860 files/s (5 × Orthanc's 372)");
    }

    private static Path made(Path folder, DemoOptions options) throws IOException {
        DemoDataset.generate(folder, options, progress -> {});
        return folder;
    }

    /// Seconds from naming the folder to the end of the import.
    private static double time(ImportDesk desk, Path folder) throws IOException {
        long begun = System.nanoTime();
        ImportRun run = SystemActor.call(() -> desk.importWithDetectedMapping(folder, true, progress -> {}));
        if (run.added() == 0) {
            throw new IOException("Nothing was imported from " + folder);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static List<Figure> serving(ConfigurableApplicationContext portal, Path reference) throws IOException {
        Path study = reference.resolve(ImagingBench.STUDY);
        if (!Files.isDirectory(study)) {
            return List.of(Figure.of("serving", "not measured: there is no head CT at " + study.toAbsolutePath()));
        }
        String password = UUID.randomUUID().toString();
        SeriesId series = SystemActor.call(() -> {
            portal.getBean(AccountDesk.class)
                    .createReady(new NewAccount("bench@overread.example", "Bench", Set.of(Role.READER), password));
            return HeadCt.add(study, portal.getBean(CatalogIntake.class), portal.getBean(StudyCatalog.class));
        });
        URI address = URI.create("http://localhost:" + portal.getEnvironment().getProperty("local.server.port"));
        return new SliceLoad(Clients.signedIn(address, "bench@overread.example", password), series).figures();
    }

    private static List<Figure> inTheBrowser() {
        return List.of(
                Figure.of("first slice after \"next study\"", BROWSER).bar("≤ 150 ms prefetched, ≤ 500 ms cold"),
                Figure.of("scrolling a loaded stack", BROWSER).bar("≥ 60 slices/s; ≥ 40 with software WebGL"),
                Figure.of("three planes of 200 slices", BROWSER).bar("≤ 0.5 s after the last frame; 30 fps dragging"),
                Figure.of("browser's memory, 200 slices", BROWSER).bar("≤ 350 MB"),
                Figure.of("viewer, brotli", BROWSER).bar("≤ 40 KB"));
    }
}
