package org.overread.imaging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DataRoot;
import org.overread.catalog.NewDataset;
import org.overread.catalog.SeriesFiles;
import org.overread.catalog.SeriesId;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.StoredFrame;
import org.overread.testing.CatalogFixtures;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/// Prints figures; asserts nothing. Run by name:
/// `mvn test -Dtest=ImagingBenchmark -DexcludedGroups= -DargLine=-Xmx2g`
@Tag("bench")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"overread.home=target/test-home/bench", "spring.datasource.url=jdbc:h2:mem:bench"})
class ImagingBenchmark {
    private static final int CLIENTS = 8;
    private static final int REQUESTS = 8000;

    private final Path reference = Path.of(System.getProperty("overread.reference", "../shared/dicom"));

    @Autowired
    CatalogIntake intake;

    @Autowired
    StudyCatalog catalog;

    @Autowired
    Environment environment;

    /// Lets everyone in as a reader: the price of the session is not measured here.
    @TestConfiguration
    static class OpenDoor {
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        SecurityFilterChain everyoneReads(HttpSecurity http) {
            var reader = new TestingAuthenticationToken(SignInAs.someone(Role.READER), "n/a", "ROLE_READER");
            return http.securityMatcher("/images/**")
                    .addFilterBefore(
                            (request, response, chain) -> {
                                SecurityContextHolder.setContext(new SecurityContextImpl(reader));
                                chain.doFilter(request, response);
                            },
                            AnonymousAuthenticationFilter.class)
                    .build();
        }
    }

    @Test
    void figures() throws Exception {
        List<Path> study = files("head-ct/toshiba-aquilion-human");
        List<Path> axial = study.stream()
                .filter(file -> file.getParent().toString().endsWith("1702448334.7108"))
                .toList();
        headers(study);
        encoding(axial);
        loopback(axial);
    }

    private static void headers(List<Path> study) {
        var series =
                new SeriesFiles(new SeriesId(UUID.randomUUID()), new StudyId(UUID.randomUUID()), "1.2", "1.2.3", study);
        for (int round = 0; round < 8; round++) {
            long start = System.nanoTime();
            StackReader.read(series);
            print("open a study of %d files as one stack: %.0f ms", study.size(), millis(start));
        }
    }

    private static void encoding(List<Path> files) {
        List<StoredFrame> frames =
                files.stream().map(file -> DicomPixels.read(file, 0)).toList();
        for (int round = 0; round < 8; round++) {
            long start = System.nanoTime();
            files.forEach(file -> DicomPixels.read(file, 0));
            double decode = millis(start) / files.size();
            start = System.nanoTime();
            long bytes = frames.stream()
                    .mapToLong(frame -> Packing.ZSTD.pack(
                                    WireFrame.encode(frame.values(), frame.rows(), frame.columns(), frame.signed()))
                            .length)
                    .sum();
            print(
                    "decode %.1f ms, encode %.1f ms a frame, %.1f %% of raw, %.0f KiB",
                    decode,
                    millis(start) / frames.size(),
                    bytes
                            * 100.0
                            / frames.stream()
                                    .mapToLong(frame -> frame.values().length * 2L)
                                    .sum(),
                    bytes / 1024.0 / frames.size());
        }
    }

    private void loopback(List<Path> files) throws Exception {
        String base =
                "http://localhost:" + environment.getProperty("local.server.port") + "/images/series/" + series(files);
        String rendered = base + "/rendered/%d?width=80&level=40";
        for (String door : List.of(base + "/frames/%d", rendered)) {
            print("%s cold: %s", door, fetch(door, files.size(), files.size()));
            fetch(door, files.size(), REQUESTS);
            print("%s warm: %s", door, fetch(door, files.size(), REQUESTS));
        }
    }

    private static String fetch(String door, int slices, int requests) throws Exception {
        try (var client = HttpClient.newHttpClient();
                var clients = Executors.newFixedThreadPool(CLIENTS)) {
            long start = System.nanoTime();
            List<Callable<Double>> work = IntStream.range(0, requests)
                    .<Callable<Double>>mapToObj(number -> () -> {
                        long asked = System.nanoTime();
                        var request = HttpRequest.newBuilder(URI.create(door.formatted(number % slices)))
                                .header("Accept-Encoding", "gzip")
                                .build();
                        int status =
                                client.send(request, BodyHandlers.ofByteArray()).statusCode();
                        Assumptions.assumeTrue(status == 200, "status " + status);
                        return millis(asked);
                    })
                    .toList();
            double[] times = new double[requests];
            var done = clients.invokeAll(work);
            double total = millis(start);
            for (int index = 0; index < requests; index++) {
                times[index] = done.get(index).get();
            }
            Arrays.sort(times);
            return String.format(
                    Locale.ROOT,
                    "%.0f/s, median %.1f ms, p99 %.1f ms",
                    requests * 1000 / total,
                    times[requests / 2],
                    times[requests * 99 / 100]);
        }
    }

    private SeriesId series(List<Path> files) {
        SignedIn coordinator = SignInAs.someone(Role.COORDINATOR);
        return SignInAs.as(coordinator, () -> {
            Path folder = reference.toAbsolutePath().normalize();
            var dataset = intake.dataset(new NewDataset("Reference", new DataRoot(folder), false));
            String[] paths = files.stream()
                    .map(file ->
                            folder.relativize(file.toAbsolutePath().normalize()).toString())
                    .toArray(String[]::new);
            var study =
                    CatalogFixtures.aStudy().withSeries(SeriesKind.AXIAL, paths).addedTo(dataset, intake);
            return catalog.study(study).series().getFirst().id();
        });
    }

    private List<Path> files(String folder) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(reference), "There are no reference images");
        try (Stream<Path> files = Files.walk(reference.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String format, Object... figures) {
        System.out.println("[bench] " + String.format(Locale.ROOT, format, figures));
    }
}
